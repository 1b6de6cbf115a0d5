// Written by apps/gateway/openapi/client-types.main.ts from the OpenAPI document; never edited.

export interface paths {
    readonly "/v1/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alerts sent or received that the caller may read, newest first */
        readonly get: operations["getAlerts"];
        readonly put?: never;
        /**
         * Send an alert
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        readonly post: operations["postAlert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/referrals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a referral
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message. Content of sealed parts is given in clear here and leaves sealed to the units named.
         */
        readonly post: operations["postReferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/controls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message about an earlier one
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        readonly post: operations["postControl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send many drafts by one request
         * @description For police systems: 1 to 100 drafts of any kinds in one body of at most 1 MiB, each with an idempotency key of its own; the header is not read. `results` has what became of each, in their order, with the status that it would have been answered alone: 202 (stored, or waiting for a second person), or a problem whose faults point into the batch. One refused draft costs the others nothing. With `all: true` all are stored in one transaction or none: then one problem tells every fault; a draft that needs a second person is refused there. A whole batch may be posted again: what was taken is answered as before.
         */
        readonly post: operations["postBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/messages/{member}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a message and where it stands
         * @description For units that signed it or were addressed; to others it does not exist.
         */
        readonly get: operations["getMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/messages/{member}/{id}/jws": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The exact signed bytes of a message */
        readonly get: operations["getMessageJws"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/messages/{member}/{id}/parts/{part}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Open a sealed part
         * @description Noted for the auditor before it is answered, and told to the sender by a signed receipt of the unit that opens it. `?purpose=`: a code of the list purpose; without it, and always where the message has one, its own: for another it must be asked for first.
         */
        readonly get: operations["openPart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/messages/{member}/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw an alert or referral
         * @description Goes to the addressees of what is withdrawn, under its restrictions. 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        readonly post: operations["withdrawMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What came in for the caller's unit, oldest first */
        readonly get: operations["getInbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What comes in for the caller's unit, as server-sent events
         * @description Goes on after `Last-Event-ID` or `?after=`, a cursor of the inbox, or `end` for what comes from now on; without either from the beginning. `ready` gives the cursor it begins with, `message` {cursor, type, status, urgency, conversation, href}, `work` {conversation, href} of a conversation that changed; `approval` {href} where a draft that the caller may see came to wait for a second person or was decided; these two have no id and are not repeated: ask /v1/work and /v1/approvals when a stream begins. A comment keeps it open. It ends with the credential.
         */
        readonly get: operations["getEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The unit's subscriptions, and whether their addresses take what they are told
         * @description `dead` counts events that were given up after a day.
         */
        readonly get: operations["getSubscriptions"];
        readonly put?: never;
        /**
         * Have a web address told what comes into the caller's unit's inbox
         * @description For police systems, liaison officers and supervisors. The address gets CloudEvents 1.0 (type hsu.inbox.message.v1) with what /v1/events tells of a message, signed after Standard Webhooks with the secret, which is shown in this answer only. An event is offered again, ever more seldom, until it is taken (2xx) or a day old; it may come twice, with the same id, and out of order. The host must be public, unless the gateway is configured to know it. `filter` narrows broadcast alerts, never emergencies or what names the unit.
         */
        readonly post: operations["subscribe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a subscription */
        readonly delete: operations["unsubscribe"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/work": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Conversations of the caller's unit, by due time
         * @description `with`: `me` (it is our turn; the default), `them` (the other side has the ball), `open` or `closed`. `after` and `limit` as elsewhere.
         */
        readonly get: operations["getWork"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Drafts that wait for a second person, the oldest first, then what became of others, newest first
         * @description Everybody's own, and for a supervisor those of the units that he reviews for: his own, and units without supervisors. Without the content of sealed parts.
         */
        readonly get: operations["getApprovals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/approvals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read one draft whole, before it is released or returned
         * @description Each reading of sealed parts is noted for the auditor.
         */
        readonly get: operations["getApproval"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/approvals/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a draft: it is signed and sent as its author's
         * @description For a supervisor who is not the author.
         */
        readonly post: operations["release"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/approvals/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return a draft with a reason, which only supervisors read */
        readonly post: operations["returnDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Own messages that a member has not receipted, oldest first
         * @description For supervisors and liaison officers. `state`: WAITING or SENT.
         */
        readonly get: operations["getDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How the link to each member does
         * @description For supervisors and liaison officers.
         */
        readonly get: operations["getLinks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What would become of a draft: its faults, what each addressee sees, whether a second person is asked
         * @description Nothing is stored, signed or sent. The body is a draft of any family.
         */
        readonly post: operations["previewDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a person of the caller's unit must decide
         * @description An alert may mean a victim that the unit holds. Nobody else is told that there is such a question.
         */
        readonly get: operations["getTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decide: challenge the alert, or say that it is another person
         * @description The reason goes to the alert’s owner sealed, or stays here.
         */
        readonly post: operations["decideTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts/{member}/{id}/suppression": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the fallback of an own alert hold everywhere, while it is under review
         * @description For a supervisor of the owner. Sent by the gateway itself, worded like any other.
         */
        readonly post: operations["suppressAlert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the auditor must look into
         * @description Of the last year, newest first. REPEATED_MATCH: alerts of one member met persons protected here at least twice within 30 days, and may be asking where they are. For auditors alone.
         */
        readonly get: operations["getAlarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who opened which sealed part, and who was refused what, newest first
         * @description `act`: OPENED, REFUSED (a sealed part) or DENIED (anything else); all without it. For auditors alone.
         */
        readonly get: operations["getAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/lookups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who looked up what kind of thing, for which purpose, and what was found; newest first
         * @description What exactly was asked stays sealed in the log. For auditors alone.
         */
        readonly get: operations["getLookupLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/cases/{member}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A conversation: where it stands, whose turn it is, its clocks and messages
         * @description Both sides compute the same from the same messages. Only messages that the unit signed or was addressed in: the newest, ascending, with the opening; `next` asks for earlier ones as `after`.
         */
        readonly get: operations["getCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up documents, machine-readable zones, plates and persons in the live alerts
         * @description Committed to the log, with who, purpose and what was found, before it is answered. Of a broken check digit or a specimen the whole check is refused.
         */
        readonly post: operations["check"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/quarantine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was not accepted, with the reason
         * @description For supervisors and liaison officers.
         */
        readonly get: operations["getQuarantine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/quarantine/{number}/requeue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judge a row of the quarantine again; 409 where it was judged before */
        readonly post: operations["requeue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/directory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Members and units, as the directory in force says */
        readonly get: operations["getDirectory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schemas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kinds of message */
        readonly get: operations["getSchemas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schemas/{type}/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The JSON Schema of a kind, in the bytes whose digest the directory pins */
        readonly get: operations["getSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The process answers */
        readonly get: operations["live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The gateway does its work; 503 with what is wrong where it does not. What keeps only one unit from its work is named under 200 */
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts, in the Prometheus text format */
        readonly get: operations["metrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["openapi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document as a page */
        readonly get: operations["docs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file of that page */
        readonly get: operations["docsFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sends a browser to the member's OpenID provider; `return` is the path of the page to come back to */
        readonly get: operations["signIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the OpenID provider sends the browser back; begins a session in a cookie */
        readonly get: operations["signInCallback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/auth/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends the session */
        readonly post: operations["signOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the caller is here */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Preview: {
            readonly faults: readonly components["schemas"]["Fault"][];
            readonly leaks: readonly components["schemas"]["Fault"][];
            readonly addressees: readonly {
                readonly unit: components["schemas"]["UnitAddress"] | null;
                readonly sees: {
                    readonly open: Record<string, unknown>;
                    readonly parts: readonly string[];
                };
            }[];
            readonly approval: boolean;
        };
        readonly Alerts: {
            readonly items: readonly components["schemas"]["Alert"][];
            readonly next: string | null;
        };
        readonly Alert: {
            readonly ref: components["schemas"]["Reference"];
            readonly type: string;
            readonly owner: components["schemas"]["UnitAddress"];
            readonly state: string;
            /** @enum {unknown} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            /** @enum {unknown} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly subjectEn: string | null;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly actionRequested: string | null;
            readonly corridor: readonly {
                readonly from: string | null;
                readonly to: string | null;
            }[];
            readonly version: number;
            readonly hits: number;
        };
        readonly Deliveries: {
            readonly items: readonly {
                readonly ref: components["schemas"]["Reference"];
                readonly type: string;
                readonly to: string;
                /** @enum {unknown} */
                readonly state: "WAITING" | "SENT";
                /** Format: date-time */
                readonly sentAt: string | null;
                /** Format: date-time */
                readonly receivedAt: string | null;
                /** Format: date-time */
                readonly dueAt: string | null;
                readonly resends: number;
                readonly held: string | null;
                readonly incident: boolean;
            }[];
            readonly next: string | null;
        };
        readonly Links: {
            readonly items: readonly {
                readonly member: string;
                /** Format: date-time */
                readonly beatAt: string | null;
                readonly away: boolean;
                readonly waiting: number;
                /** Format: date-time */
                readonly oldestAt: string | null;
                readonly deferred: number;
                readonly refused: number;
            }[];
            readonly next: null;
        };
        readonly Decision: {
            /** @enum {unknown} */
            readonly decision: "CHALLENGE" | "DIFFERENT";
            readonly reason: string;
        };
        readonly Decided: {
            readonly id: string;
            /** @enum {unknown} */
            readonly state: "CHALLENGED" | "DIFFERENT";
        };
        readonly Tasks: {
            readonly next: string | null;
            readonly items: readonly {
                readonly id: string;
                /** @constant */
                readonly kind: "CONFLICT";
                /** @enum {unknown} */
                readonly state: "OPEN" | "CHALLENGED" | "DIFFERENT";
                /** @constant */
                readonly urgency: "E";
                /** Format: date-time */
                readonly at: string;
                readonly alert: components["schemas"]["Reference"];
                readonly conversation: components["schemas"]["Reference"];
            }[];
        };
        readonly Alarms: {
            readonly items: readonly {
                /** @constant */
                readonly kind: "REPEATED_MATCH";
                readonly owner: string;
                /** Format: date-time */
                readonly at: string;
                readonly matches: number;
                readonly alerts: readonly components["schemas"]["Reference"][];
            }[];
        };
        readonly Audit: {
            readonly items: readonly components["schemas"]["AuditRow"][];
            readonly next: string | null;
        };
        readonly AuditRow: {
            readonly number: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly act: "OPENED" | "REFUSED" | "DENIED";
            /** @description Pseudonym */
            readonly caller: string;
            readonly unit: string;
            readonly role: string;
            readonly purpose: string | null;
            readonly route: string;
            readonly of: components["schemas"]["Reference"] | null;
            readonly part: string | null;
            readonly code: string | null;
        };
        readonly LookupLog: {
            readonly items: readonly components["schemas"]["LookupRow"][];
            readonly next: string | null;
        };
        readonly LookupRow: {
            readonly number: string;
            /** Format: date-time */
            readonly at: string;
            /** @description Pseudonym */
            readonly caller: string;
            readonly unit: string;
            readonly role: string;
            readonly officer: string | null;
            readonly purpose: string;
            readonly kind: string;
            /** @description Keyed: the same question has the same */
            readonly digest: string;
            readonly verdict: string;
            readonly results: readonly components["schemas"]["Reference"][];
        };
        readonly Proposed: {
            /** Format: uuid */
            readonly approval: string;
            /** @constant */
            readonly state: "PENDING_APPROVAL";
        };
        readonly Return: {
            readonly reason: string;
        };
        readonly Returned: {
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly state: "RETURNED";
        };
        readonly Approvals: {
            readonly items: readonly components["schemas"]["Approval"][];
            readonly next: string | null;
        };
        readonly Approval: {
            /** Format: uuid */
            readonly id: string;
            readonly type: string;
            /** @enum {unknown} */
            readonly urgency: "E" | "U" | "R" | "P";
            /** @description Pseudonym */
            readonly author: string;
            readonly unit: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly state: "PENDING" | "RELEASED" | "RETURNED";
            /** @description As posted; in a list without the content of sealed parts */
            readonly draft: Record<string, unknown>;
            readonly ref: components["schemas"]["Reference"] | null;
            /** Format: date-time */
            readonly decidedAt: string | null;
            readonly decidedBy: string | null;
            readonly reason: string | null;
            readonly mayDecide: boolean;
        };
        readonly Work: {
            readonly items: readonly components["schemas"]["WorkItem"][];
            readonly next: string | null;
            readonly counts: {
                readonly me: number;
                readonly them: number;
                readonly overdue: number;
            };
        };
        readonly WorkItem: {
            readonly cursor: string;
            readonly conversation: components["schemas"]["Reference"];
            readonly kind: string;
            /** @enum {unknown} */
            readonly family: "alert" | "referral" | "control";
            /** @enum {unknown} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly state: string;
            readonly ball: components["schemas"]["UnitAddress"] | null;
            readonly withMe: boolean;
            readonly counterpart: components["schemas"]["UnitAddress"] | null;
            readonly case: string | null;
            readonly subjectEn: string | null;
            /** @enum {unknown} */
            readonly urgency: "E" | "U" | "R" | "P";
            /** Format: date-time */
            readonly dueAt: string | null;
            readonly clock: string | null;
            readonly paused: boolean;
            readonly overdue: boolean;
            /** Format: date-time */
            readonly lastAt: string;
            readonly lastType: string;
        };
        readonly Case: {
            readonly conversation: components["schemas"]["Reference"];
            readonly kind: string | null;
            /** @enum {unknown} */
            readonly family: "alert" | "referral" | "control" | null;
            /** @enum {unknown} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly state: string;
            readonly open: boolean;
            readonly owner: components["schemas"]["UnitAddress"] | null;
            readonly counterpart: components["schemas"]["UnitAddress"] | null;
            readonly actionRequested: string | null;
            readonly ball: components["schemas"]["UnitAddress"] | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly lifecycles: readonly {
                readonly lifecycle: string;
                readonly key: string;
                readonly state: string;
                readonly next: readonly {
                    readonly to: string;
                    readonly type: string;
                }[];
            }[];
            readonly messages: readonly {
                readonly member: string;
                /** Format: uuid */
                readonly id: string;
                /** @enum {unknown} */
                readonly direction: "OUT" | "IN";
                /** @enum {unknown} */
                readonly lane: "express" | "normal";
                readonly digest: string;
                /** Format: date-time */
                readonly committedAt: string;
                /** @description As signed; its schema is that of its kind */
                readonly message: Record<string, unknown>;
                readonly conversation: {
                    readonly member: string;
                    /** Format: uuid */
                    readonly id: string;
                    readonly state: string;
                    readonly crossed: readonly components["schemas"]["Reference"][];
                };
                readonly deliveries: readonly components["schemas"]["Delivery"][];
                readonly receipts: readonly components["schemas"]["Receipt"][];
                readonly parts: readonly {
                    readonly part: string;
                    readonly href: string;
                }[];
                readonly links: {
                    readonly self: string;
                    readonly jws: string;
                };
                readonly crossed: boolean;
                readonly own: boolean;
            }[];
            readonly next: string | null;
            readonly acts: readonly {
                readonly type: string;
                readonly version: number;
            }[];
        };
        readonly Clock: {
            readonly clock: string;
            readonly key: string;
            readonly owner: components["schemas"]["UnitAddress"];
            /** @description IANA time zone of the owner's capital */
            readonly zone: string;
            /** Format: date-time */
            readonly startedAt: string;
            /** Format: date-time */
            readonly dueAt: string;
            /** @enum {unknown} */
            readonly state: "RUNNING" | "PAUSED" | "MET" | "MISSED";
            readonly overdue: boolean;
            readonly pause: {
                /** Format: date-time */
                readonly since?: string;
                readonly reason?: string;
                /** Format: date-time */
                readonly reviewAt?: string | null;
            } | null;
            /** Format: date-time */
            readonly stoppedAt: string | null;
            readonly ladder: readonly {
                readonly level: number;
                /** Format: date-time */
                readonly at: string;
                readonly passed: boolean;
            }[];
            readonly escalations: readonly {
                readonly level: number;
                /** Format: date-time */
                readonly at: string;
            }[];
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @enum {string} */
            readonly code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            readonly detail?: string;
            /** Format: uri */
            readonly instance: string;
            readonly faults?: readonly components["schemas"]["Fault"][];
        };
        readonly Fault: {
            /** @enum {string} */
            readonly code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            /** @description JSON pointer, RFC 6901 */
            readonly path: string;
            readonly rule?: components["schemas"]["Rule"];
            readonly text?: string;
        };
        /** @description Id of the rule that is broken. An id never changes its meaning; new ones come. */
        readonly Rule: "after.empty-at-opening" | "after.others-once" | "after.parent" | "conversation.names-opening" | "conversation.opens-own" | "from.system-unit" | "handling.h0-alone" | "handling.h3-note" | "handling.strictest-piece" | "leak.document-number" | "leak.email" | "leak.machine-readable-zone" | "leak.phone" | "leak.sealed-name" | "leak.sealed-number" | "legal-basis.reference" | "message.schema" | "other.note" | "other.texts" | "owner.addressed" | "owner.says" | "owner.target" | "period.to-after-from" | "reference.not-itself" | "retention.expires-later" | "retention.longest" | "retention.review-before-end" | "sealed.addressees" | "sealed.part-of-kind" | "sealed.part-once" | "status.no-specimen" | "status.no-statistics" | "supersedes.own" | "times.created-before-sent" | "times.due-later" | "to.once" | "urgency.reason" | "field.absent" | "field.addressees" | "field.code" | "field.constant" | "field.country" | "field.date-or-time" | "field.digest" | "field.each-once" | "field.flag" | "field.known" | "field.least" | "field.list" | "field.list-longest" | "field.list-shortest" | "field.member" | "field.most" | "field.number" | "field.object" | "field.partial-date" | "field.pattern" | "field.required" | "field.schema" | "field.text" | "field.time" | "field.unit" | "field.uuid7" | "field.whole" | "alert.action" | "alert.subject-kind" | "missing.child-urgency" | "missing.last-seen-past" | "missing.of-child" | "missing.role" | "offences.min-penalty" | "travel-document.check-digit" | "travel-document.holder-welfare" | "travel-document.number-or-range" | "travel-document.range" | "wanted.fallback-no-arrest" | "wanted.identity" | "wanted.no-victim" | "wanted.role" | "wanted.sex" | "warrant.issued-past" | "clock.pause-reason" | "clock.pause-review" | "clock.review-within" | "close.refused-reason" | "close.returned-victim" | "escalation.by-gateway" | "human-ack.answer-later" | "human-ack.at-past" | "receipt.errors" | "receipt.gateway-level" | "receipt.gateway-rejects" | "receipt.opened-part" | "receipt.own-unit" | "receipt.to-sender" | "redirect.addressed" | "redirect.other-unit" | "redirect.own-country" | "challenge.sealed-ground" | "challenge.stand-answers" | "challenge.supervisor" | "correction.replacement" | "correction.same-alert" | "correction.same-version" | "dispute.target" | "suppression.until-later" | "confirm.more-time" | "confirm.proceed" | "hit.arrest-basis" | "hit.at-past" | "hit.confirmed-by-owner" | "hit.finder-asks" | "hit.finder-closes" | "hit.outcome-of" | "hit.victim-urgency" | "information-request.question" | "reply.delay" | "reply.delay-later" | "reply.items" | "reply.refusal-reason" | "reply.second-delay" | "arrival.at-past" | "arrival.unsafe-urgency" | "assistance.essential" | "assistance.languages" | "assistance.other-type" | "assistance.provider-addressed" | "assistance.reason" | "handover-place.airport" | "handover-place.other" | "handover.act-condition" | "handover.act-digest" | "handover.act-form" | "handover.act-person" | "handover.act-plan" | "handover.other-countersigns" | "plan.accept-reception" | "plan.change-list" | "plan.decline-reason" | "return.best-interests" | "return.child-guardian" | "return.consent" | "return.court-date" | "return.court-pending" | "return.document-issued" | "return.fit-to-travel" | "return.nationality-verified" | "return.receiver-addressed" | "return.replaces-other" | "return.risk-mitigated" | "return.voluntary" | "return.window-later" | "age.min-below-max" | "birth.date-of-entered" | "birth.entered" | "birth.max-age" | "birth.past" | "document.expires-after-issued" | "document.mrz-check-digit" | "document.mrz-format" | "document.mrz-number" | "leak.address" | "leak.documents" | "leak.point" | "location.admin1" | "location.locode" | "name.latin" | "name.translit-of" | "nationality.of-victim" | "nationality.verified-by" | "offence.elements" | "offence.past" | "offence.period" | "offence.trafficking-linked" | "person.adult" | "person.caution" | "person.may-be-child" | "photos.attachment" | "photos.public-consent" | "photos.sealed" | "consent.exception-supervisor" | "consent.family-tracing" | "consent.given" | "consent.no-statistics" | "consent.not-recorded" | "consent.origin" | "consent.recorded" | "consent.scopes-only-given" | "consent.statistics-not-actual" | "elements.complete" | "elements.not-assessed" | "evidence.mrz" | "evidence.value" | "indicators.none-alone" | "indicators.once" | "indicators.strength" | "nationality.answers-itself" | "nationality.asked-addressed" | "nationality.asked-country" | "nationality.document-type" | "nationality.expected-at" | "nationality.final" | "nationality.interim" | "nationality.methods" | "nationality.refused-reason" | "nationality.sealed-evidence" | "nationality.sealed-family" | "nationality.undetermined" | "protection.origin-not-addressed" | "protection.origin-not-asked" | "victim-status.reasons" | "victim-status.step" | "victim-status.tells" | "victim.child-guardian" | "victim.follow-up-reason" | string;
        readonly Reference: {
            readonly member: string;
            /** Format: uuid */
            readonly id: string;
        };
        readonly UnitAddress: {
            readonly member: string;
            readonly unit: string;
        };
        readonly Accepted: {
            readonly member: string;
            /** Format: uuid */
            readonly id: string;
            readonly href: string;
            readonly replayed: boolean;
        };
        readonly Withdrawal: {
            /** @enum {string} */
            readonly reason: "FOUND" | "ARRESTED" | "SAFE" | "ERROR" | "COURT" | "EXPIRED" | "VICTIM_IDENTIFIED" | "DUPLICATE" | "OTHER";
            readonly note?: string;
            /** @description Pseudonym of the officer */
            readonly originUserRef?: string;
        };
        readonly Message: {
            readonly member: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {unknown} */
            readonly direction: "OUT" | "IN";
            /** @enum {unknown} */
            readonly lane: "express" | "normal";
            readonly digest: string;
            /** Format: date-time */
            readonly committedAt: string;
            /** @description As signed; its schema is that of its kind */
            readonly message: Record<string, unknown>;
            readonly conversation: {
                readonly member: string;
                /** Format: uuid */
                readonly id: string;
                readonly state: string;
                readonly crossed: readonly components["schemas"]["Reference"][];
            };
            readonly deliveries: readonly components["schemas"]["Delivery"][];
            readonly receipts: readonly components["schemas"]["Receipt"][];
            readonly parts: readonly {
                readonly part: string;
                readonly href: string;
            }[];
            readonly links: {
                readonly self: string;
                readonly jws: string;
            };
        };
        readonly Delivery: {
            readonly destination: string;
            /** @enum {unknown} */
            readonly state: "WAITING" | "SENT" | "RECEIPTED" | "REJECTED";
            readonly stream: {
                readonly to: string;
                /** @enum {unknown} */
                readonly lane: "express" | "normal";
                readonly epoch: number;
            };
            readonly seq: number | null;
            /** Format: date-time */
            readonly sentAt: string | null;
            /** Format: date-time */
            readonly receivedAt: string | null;
            /** Format: date-time */
            readonly dueAt: string | null;
            readonly overdue: boolean;
            readonly resends: number;
            readonly incident: boolean;
            /** @description Code under which their gateway keeps it unjudged, or refused it; null once receipted */
            readonly held: string | null;
        };
        readonly Receipt: {
            readonly member: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {unknown} */
            readonly level: "GATEWAY" | "UNIT" | "OPENED" | "ANSWERED";
            /** @enum {unknown} */
            readonly result: "ACCEPTED" | "REJECTED";
            readonly from: components["schemas"]["UnitAddress"];
            readonly unit: string | null;
            readonly part: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly errors: readonly {
                readonly code: string;
                readonly path: string;
            }[];
            /** @description Its place in `body.receipts` where `jws` is a CT_RECEIPTS; null where it is a CT_RECEIPT */
            readonly entry: number | null;
            readonly jws: string;
        };
        /** @description The content of the part; its schema is x-parts of its kind */
        readonly Part: Record<string, unknown>;
        readonly Inbox: {
            readonly entries: readonly components["schemas"]["InboxEntry"][];
            readonly next: string | null;
        };
        readonly InboxEntry: {
            readonly cursor: string;
            readonly member: string;
            /** Format: uuid */
            readonly id: string;
            readonly type: string;
            readonly version: number;
            /** @enum {unknown} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly from: {
                readonly member: string;
                readonly unit: string;
                readonly role: string;
            };
            readonly conversation: components["schemas"]["Reference"];
            /** @enum {unknown} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly subjectEn?: string;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly href: string;
        };
        readonly SubscriptionFilter: {
            readonly types?: readonly string[];
            readonly countries?: readonly string[];
            /**
             * @description This urgent or more
             * @enum {unknown}
             */
            readonly urgency?: "E" | "U" | "R" | "P";
        };
        readonly SubscriptionRequest: {
            /** Format: uri */
            readonly url: string;
            readonly filter?: components["schemas"]["SubscriptionFilter"];
        };
        readonly Subscription: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uri */
            readonly url: string;
            readonly filter: components["schemas"]["SubscriptionFilter"];
            /** @description Pseudonym */
            readonly author: string;
            readonly role: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly state: "WORKING" | "FAILING";
            /** Format: date-time */
            readonly takenAt: string | null;
            /** Format: date-time */
            readonly failingSince: string | null;
            readonly dead: number;
            /** Format: date-time */
            readonly deadAt: string | null;
        };
        readonly SubscriptionMade: {
            /** Format: uuid */
            readonly id: string;
            /** Format: uri */
            readonly url: string;
            readonly filter: components["schemas"]["SubscriptionFilter"];
            /** @description Pseudonym */
            readonly author: string;
            readonly role: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly state: "WORKING" | "FAILING";
            /** Format: date-time */
            readonly takenAt: string | null;
            /** Format: date-time */
            readonly failingSince: string | null;
            readonly dead: number;
            /** Format: date-time */
            readonly deadAt: string | null;
            readonly secret: string;
        };
        readonly Subscriptions: {
            readonly items: readonly components["schemas"]["Subscription"][];
        };
        readonly BatchAnswer: {
            /** @description One for each draft, in their order */
            readonly results: readonly ({
                /** @constant */
                readonly status: 202;
                readonly member: string;
                /** Format: uuid */
                readonly id: string;
                readonly href: string;
                readonly replayed: boolean;
            } | {
                /** @constant */
                readonly status: 202;
                /** Format: uuid */
                readonly approval: string;
                /** @constant */
                readonly state: "PENDING_APPROVAL";
            } | components["schemas"]["Problem"])[];
        };
        readonly Submitted: components["schemas"]["Accepted"] | components["schemas"]["Proposed"];
        readonly Quarantine: {
            readonly rows: readonly components["schemas"]["QuarantineRow"][];
            readonly next: string | null;
        };
        readonly QuarantineRow: {
            readonly number: number;
            readonly place: {
                readonly topic: string;
                readonly partition: number;
                readonly offset: string;
            };
            /** Format: date-time */
            readonly at: string;
            /** @enum {unknown} */
            readonly state: "HELD" | "DEFERRED" | "RELEASED" | "SETTLED";
            /** @enum {string} */
            readonly code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            readonly path: string;
            readonly from: string | null;
            readonly id: string | null;
            readonly whole: boolean;
            readonly wants: Record<string, unknown> | null;
            readonly tries: number;
        };
        readonly Requeued: {
            readonly number: number;
            /** @enum {unknown} */
            readonly outcome: "ACCEPTED" | "RECEIPT" | "RECEIPTS" | "REJECTED" | "DUPLICATE" | "DEFERRED" | "UNAUTHENTIC";
            /** @enum {string} */
            readonly code?: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            readonly path?: string;
        };
        readonly Me: {
            readonly member: string;
            readonly unit: string;
            readonly role: string;
            /** @description For the person's own screen */
            readonly name: string;
            /** @description Pseudonym */
            readonly officer: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** @description IANA time zone of the member */
            readonly zone: string;
            readonly approver: boolean;
        };
        readonly Directory: {
            readonly network: string;
            readonly version: number;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly expired: boolean;
            readonly members: readonly {
                readonly member: string;
                readonly name: string;
                readonly units: readonly {
                    readonly unit: string;
                    readonly name: string;
                    readonly kind: string;
                    readonly roles: readonly string[];
                }[];
            }[];
        };
        readonly Schemas: {
            readonly kinds: readonly {
                readonly type: string;
                readonly version: number;
                /** @enum {unknown} */
                readonly family: "alert" | "referral" | "control";
                readonly schema: string;
                readonly senders: readonly string[];
                /** @enum {unknown} */
                readonly broadcast: "may" | "must" | "mustNot";
                readonly opensConversation: boolean;
                /** @description Null: gateways alone write it */
                readonly writing: components["schemas"]["KindWriting"] | null;
                readonly href: string;
            }[];
        };
        /** @description What a form begins with before anybody has written in it; a draft may say otherwise */
        readonly KindWriting: {
            /**
             * @description Whom its form proposes to address
             * @enum {unknown}
             */
            readonly to: "EVERYONE" | "OTHER_SIDE" | "FINDER";
            /** @description Absent: that of the case */
            readonly purpose?: string;
            /** @description Its form offers no code that is meant against a person */
            readonly protective: boolean;
            /** @description Among what can be sent in a case: FIRST, LAST, or a clock: first while that runs */
            readonly place?: string;
            /** @description What the case says for members of its body */
            readonly fills?: {
                readonly [key: string]: ("NEW" | "OPEN_HIT") | {
                    /** @description Last under this name in a message of the case */
                    readonly said: string;
                } | {
                    /** @description Reference to the last message of this kind */
                    readonly lastOf: string;
                };
            };
        };
        readonly Live: {
            /** @constant */
            readonly live: true;
        };
        readonly Ready: {
            readonly ready: boolean;
            readonly wrong: readonly {
                readonly check: string;
                readonly text: string;
            }[];
        };
        readonly CheckRequest: {
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly queries: readonly ({
                /** @constant */
                readonly kind: "DOCUMENT";
                readonly number: string;
                /** @description ISO 3166-1 alpha-3, or a special code of ICAO 9303 */
                readonly issuer?: string;
            } | {
                /** @constant */
                readonly kind: "MRZ";
                /** @description Two or three lines, with line ends or run together */
                readonly text: string;
            } | {
                /** @constant */
                readonly kind: "PLATE";
                readonly plate: string;
                /** @description ISO 3166-1 alpha-3, or a special code of ICAO 9303 */
                readonly country?: string;
            } | {
                /** @constant */
                readonly kind: "PERSON";
                /** @description All parts, in any order */
                readonly name: string;
                /** @description Gregorian */
                readonly birthYear?: number;
                /** @enum {unknown} */
                readonly sex?: "F" | "M" | "X" | "U";
            })[];
            /** @description Pseudonym of the officer who asks; kept in the log */
            readonly originUserRef?: string;
        };
        readonly CheckAnswer: {
            /** Format: date-time */
            readonly checkedAt: string;
            /** @description Members whose alerts may be missing here: not heard of for 15 minutes, or something of theirs has not come or not been judged */
            readonly stale: readonly string[];
            readonly answers: readonly components["schemas"]["CheckedQuery"][];
        };
        readonly CheckedQuery: {
            /**
             * @description NONE_BUT_STALE is no NONE: ask again, or the members named in stale
             * @enum {unknown}
             */
            readonly verdict: "CANDIDATES" | "NONE" | "NONE_BUT_STALE";
            readonly candidates: readonly components["schemas"]["Candidate"][];
            /** @description Only the twenty best are shown */
            readonly more: boolean;
            /** @enum {unknown} */
            readonly hint: "ADD_BIRTH_YEAR" | "ADD_NAME" | "ADD_STATE" | null;
        };
        readonly Candidate: {
            readonly alert: components["schemas"]["Reference"];
            readonly conversation: components["schemas"]["Reference"];
            readonly type: string;
            readonly owner: components["schemas"]["UnitAddress"];
            /**
             * @description PROTECT: call the contact unit, and nothing else
             * @enum {unknown}
             */
            readonly banner: "PROTECT" | "SUSPECT" | "DOCUMENT" | "VEHICLE";
            /** @enum {string} */
            readonly action: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly contact: {
                readonly unit: string;
                readonly phone: string;
            };
            readonly score: number;
            readonly differs: readonly {
                /** @enum {unknown} */
                readonly field: "name" | "birthYear" | "sex" | "issuer" | "country";
                readonly asked?: string;
                readonly alert?: string;
            }[];
            /** Format: date-time */
            readonly issuedAt: string;
            readonly ageSeconds: number;
        };
        readonly "AL_MISSING_PERSON.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "AL_MISSING_PERSON.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "AL_MISSING_PERSON.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "AL_MISSING_PERSON.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "AL_MISSING_PERSON.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "AL_MISSING_PERSON.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "AL_MISSING_PERSON.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "AL_MISSING_PERSON.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "AL_MISSING_PERSON.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "AL_MISSING_PERSON.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "AL_MISSING_PERSON.MissingPersonBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["AL_MISSING_PERSON.ContactDuty"];
            readonly links?: readonly components["schemas"]["AL_MISSING_PERSON.Link"][];
            readonly supersededBy?: string;
            readonly subject: components["schemas"]["AL_MISSING_PERSON.Person"];
            readonly lastSeen: components["schemas"]["AL_MISSING_PERSON.LastSeen"];
            /** @enum {string} */
            readonly circumstances: "RUNAWAY" | "ABDUCTION_STRANGER" | "ABDUCTION_FAMILY" | "LURED_ONLINE" | "LOST" | "DISASTER" | "UNKNOWN";
            readonly likelyDestinations: readonly components["schemas"]["AL_MISSING_PERSON.Location"][];
            /** @enum {string} */
            readonly riskLevel: "HIGH" | "MEDIUM" | "LOW" | "UNKNOWN";
            readonly photos?: readonly components["schemas"]["AL_MISSING_PERSON.Photo"][];
            readonly photoConsent?: components["schemas"]["AL_MISSING_PERSON.PhotoConsent"];
        };
        readonly "AL_MISSING_PERSON.ContactDuty": {
            readonly unit: string;
            readonly phone: string;
        };
        readonly "AL_MISSING_PERSON.Link": {
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            readonly since?: string;
            readonly until?: string;
            /** @enum {string} */
            readonly certainty: "CONFIRMED" | "SUSPECTED";
        };
        readonly "AL_MISSING_PERSON.Person": {
            readonly personRef: string;
            /** @enum {string} */
            readonly role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            readonly names: readonly components["schemas"]["AL_MISSING_PERSON.PersonName"][];
            readonly birth?: components["schemas"]["AL_MISSING_PERSON.Birth"];
            readonly ageEstimate?: components["schemas"]["AL_MISSING_PERSON.AgeEstimate"];
            readonly isChild: boolean;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            readonly genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            readonly nationalityClaims: readonly components["schemas"]["AL_MISSING_PERSON.NationalityClaim"][];
            readonly languages: readonly ("eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und")[];
            readonly description?: components["schemas"]["AL_MISSING_PERSON.Description"];
            readonly documents: readonly components["schemas"]["AL_MISSING_PERSON.IdDocument"][];
            readonly caution: readonly ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
        };
        readonly "AL_MISSING_PERSON.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "AL_MISSING_PERSON.Birth": {
            readonly date: string;
            /** @enum {string} */
            readonly calendar: "GREGORIAN" | "BUDDHIST";
            readonly entered?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "AL_MISSING_PERSON.AgeEstimate": {
            readonly min: number;
            readonly max: number;
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        readonly "AL_MISSING_PERSON.NationalityClaim": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            readonly verifiedAt?: string;
            readonly evidence?: readonly ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        readonly "AL_MISSING_PERSON.Description": {
            readonly heightCm?: number;
            readonly build?: string;
            readonly hair?: string;
            readonly eyes?: string;
            readonly marks?: readonly components["schemas"]["AL_MISSING_PERSON.Mark"][];
        };
        readonly "AL_MISSING_PERSON.Mark": {
            readonly type: string;
            readonly bodyPart: string;
            readonly text: string;
        };
        readonly "AL_MISSING_PERSON.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        readonly "AL_MISSING_PERSON.LastSeen": {
            readonly at: string;
            readonly place: components["schemas"]["AL_MISSING_PERSON.Location"];
            readonly withWhom: readonly components["schemas"]["AL_MISSING_PERSON.Companion"][];
        };
        readonly "AL_MISSING_PERSON.Location": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
            readonly locality?: string;
            readonly address?: string;
            readonly geo?: components["schemas"]["AL_MISSING_PERSON.GeoPoint"];
            readonly locode?: string;
            /** @enum {string} */
            readonly kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        readonly "AL_MISSING_PERSON.GeoPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
        };
        readonly "AL_MISSING_PERSON.Companion": {
            /** @enum {string} */
            readonly relation: "INTIMATE_PARTNER" | "FRIEND" | "FAMILY" | "EMPLOYER" | "AGENT" | "STRANGER" | "OTHER" | "UNKNOWN";
            readonly personRef?: string;
            readonly text?: string;
        };
        readonly "AL_MISSING_PERSON.Photo": {
            readonly attachment: string;
            /** @enum {string} */
            readonly audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            readonly takenOn?: string;
        };
        readonly "AL_MISSING_PERSON.PhotoConsent": {
            readonly scopes: readonly ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            readonly givenAt: string;
            /** @enum {string} */
            readonly by: "SELF" | "GUARDIAN";
        };
        readonly "AL_MISSING_PERSON.Biometrics": {
            readonly personRef: string;
            readonly biometrics: readonly components["schemas"]["AL_MISSING_PERSON.BiometricReference"][];
        };
        readonly "AL_MISSING_PERSON.BiometricReference": {
            /** @enum {string} */
            readonly kind: "FACE" | "FINGER";
            readonly ref: string;
            readonly digest: string;
        };
        readonly "AL_MISSING_PERSON.Guardian": {
            readonly names: readonly components["schemas"]["AL_MISSING_PERSON.PersonName"][];
            /** @enum {string} */
            readonly relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
            readonly bestInterestsRef?: string;
        };
        readonly "AL_MISSING_PERSON.PhotoKeys": {
            readonly photos: readonly components["schemas"]["AL_MISSING_PERSON.AttachmentKey"][];
        };
        readonly "AL_MISSING_PERSON.AttachmentKey": {
            readonly attachment: string;
            readonly key: string;
            readonly name: string;
            /** @enum {string} */
            readonly mime: "JPEG" | "PNG" | "WEBP";
        };
        /** AL_MISSING_PERSON */
        readonly AL_MISSING_PERSON: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case?: string;
            readonly supersedes?: components["schemas"]["AL_MISSING_PERSON.Reference"];
            readonly references?: readonly components["schemas"]["AL_MISSING_PERSON.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["AL_MISSING_PERSON.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation: components["schemas"]["AL_MISSING_PERSON.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["AL_MISSING_PERSON.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["AL_MISSING_PERSON.Translation"][];
            readonly sealed?: readonly ({
                /** @constant */
                readonly part: "biometrics";
                readonly units: readonly components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                readonly content: components["schemas"]["AL_MISSING_PERSON.Biometrics"];
            } | {
                /** @constant */
                readonly part: "guardian";
                readonly units: readonly components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                readonly content: components["schemas"]["AL_MISSING_PERSON.Guardian"];
            } | {
                /** @constant */
                readonly part: "photos";
                readonly units: readonly components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                readonly content: components["schemas"]["AL_MISSING_PERSON.PhotoKeys"];
            })[];
            readonly to: readonly components["schemas"]["AL_MISSING_PERSON.UnitAddress"][] | components["schemas"]["AL_MISSING_PERSON.Everyone"];
            readonly body: components["schemas"]["AL_MISSING_PERSON.MissingPersonBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AL_MISSING_PERSON";
            /** @constant */
            readonly version?: 1;
        };
        readonly "AL_MODUS_OPERANDI.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "AL_MODUS_OPERANDI.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "AL_MODUS_OPERANDI.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "AL_MODUS_OPERANDI.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "AL_MODUS_OPERANDI.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "AL_MODUS_OPERANDI.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "AL_MODUS_OPERANDI.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "AL_MODUS_OPERANDI.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "AL_MODUS_OPERANDI.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "AL_MODUS_OPERANDI.ModusOperandiBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["AL_MODUS_OPERANDI.ContactDuty"];
            readonly links?: readonly components["schemas"]["AL_MODUS_OPERANDI.Link"][];
            readonly supersededBy?: string;
            readonly route: components["schemas"]["AL_MODUS_OPERANDI.Route"];
            readonly method: string;
            readonly recruitmentMethods: readonly ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            readonly formsOfExploitation: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly sectors: readonly ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            readonly indicatorsObserved: readonly ("00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            readonly countermeasures?: string;
            readonly map?: readonly components["schemas"]["AL_MODUS_OPERANDI.MapPoint"][];
        };
        readonly "AL_MODUS_OPERANDI.ContactDuty": {
            readonly unit: string;
            readonly phone: string;
        };
        readonly "AL_MODUS_OPERANDI.Link": {
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            readonly since?: string;
            readonly until?: string;
            /** @enum {string} */
            readonly certainty: "CONFIRMED" | "SUSPECTED";
        };
        readonly "AL_MODUS_OPERANDI.Route": {
            readonly legs: readonly components["schemas"]["AL_MODUS_OPERANDI.RouteLeg"][];
        };
        readonly "AL_MODUS_OPERANDI.RouteLeg": {
            /** @enum {string} */
            readonly mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            readonly from: components["schemas"]["AL_MODUS_OPERANDI.CoarsePlace"];
            readonly to: components["schemas"]["AL_MODUS_OPERANDI.CoarsePlace"];
            readonly crossing?: string;
        };
        readonly "AL_MODUS_OPERANDI.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "AL_MODUS_OPERANDI.MapPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
            readonly label?: string;
        };
        /** AL_MODUS_OPERANDI */
        readonly AL_MODUS_OPERANDI: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case?: string;
            readonly supersedes?: components["schemas"]["AL_MODUS_OPERANDI.Reference"];
            readonly references?: readonly components["schemas"]["AL_MODUS_OPERANDI.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["AL_MODUS_OPERANDI.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation: components["schemas"]["AL_MODUS_OPERANDI.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["AL_MODUS_OPERANDI.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["AL_MODUS_OPERANDI.Translation"][];
            readonly to: readonly components["schemas"]["AL_MODUS_OPERANDI.UnitAddress"][] | components["schemas"]["AL_MODUS_OPERANDI.Everyone"];
            readonly body: components["schemas"]["AL_MODUS_OPERANDI.ModusOperandiBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AL_MODUS_OPERANDI";
            /** @constant */
            readonly version?: 1;
        };
        readonly "AL_TRAVEL_DOCUMENT.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "AL_TRAVEL_DOCUMENT.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "AL_TRAVEL_DOCUMENT.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "AL_TRAVEL_DOCUMENT.TravelDocumentBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["AL_TRAVEL_DOCUMENT.ContactDuty"];
            readonly links?: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.Link"][];
            readonly supersededBy?: string;
            readonly document: components["schemas"]["AL_TRAVEL_DOCUMENT.TravelDocument"];
            /** @enum {string} */
            readonly fraudType: "STOLEN_BLANK" | "STOLEN_FROM_BEARER" | "LOST_BY_BEARER" | "REVOKED" | "COUNTERFEIT" | "ALTERED" | "IMPOSTER_USE" | "WITHHELD_BY_EXPLOITER" | "UNKNOWN";
            readonly linkedToTrafficking: boolean;
            readonly stolenOn?: string;
            readonly nationalRef?: string;
            readonly replacedBy?: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.ContactDuty": {
            readonly unit: string;
            readonly phone: string;
        };
        readonly "AL_TRAVEL_DOCUMENT.Link": {
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            readonly since?: string;
            readonly until?: string;
            /** @enum {string} */
            readonly certainty: "CONFIRMED" | "SUSPECTED";
        };
        readonly "AL_TRAVEL_DOCUMENT.TravelDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly number?: string;
            readonly numberCheckDigit?: string;
            readonly numberFrom?: string;
            readonly numberTo?: string;
            readonly issued?: string;
            readonly expires?: string;
        };
        /** AL_TRAVEL_DOCUMENT */
        readonly AL_TRAVEL_DOCUMENT: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case?: string;
            readonly supersedes?: components["schemas"]["AL_TRAVEL_DOCUMENT.Reference"];
            readonly references?: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation: components["schemas"]["AL_TRAVEL_DOCUMENT.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.Translation"][];
            readonly to: readonly components["schemas"]["AL_TRAVEL_DOCUMENT.UnitAddress"][] | components["schemas"]["AL_TRAVEL_DOCUMENT.Everyone"];
            readonly body: components["schemas"]["AL_TRAVEL_DOCUMENT.TravelDocumentBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AL_TRAVEL_DOCUMENT";
            /** @constant */
            readonly version?: 1;
        };
        readonly "AL_WANTED_SUSPECT.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "AL_WANTED_SUSPECT.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "AL_WANTED_SUSPECT.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "AL_WANTED_SUSPECT.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "AL_WANTED_SUSPECT.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "AL_WANTED_SUSPECT.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "AL_WANTED_SUSPECT.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "AL_WANTED_SUSPECT.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "AL_WANTED_SUSPECT.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "AL_WANTED_SUSPECT.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "AL_WANTED_SUSPECT.WantedSuspectBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["AL_WANTED_SUSPECT.ContactDuty"];
            readonly links?: readonly components["schemas"]["AL_WANTED_SUSPECT.Link"][];
            readonly supersededBy?: string;
            readonly subject: components["schemas"]["AL_WANTED_SUSPECT.Person"];
            readonly offences: readonly components["schemas"]["AL_WANTED_SUSPECT.Offence"][];
            readonly warrant: components["schemas"]["AL_WANTED_SUSPECT.Warrant"];
            /** @enum {string} */
            readonly extraditionIntent: "YES" | "NO" | "TO_BE_DECIDED";
            readonly knownLocations: readonly components["schemas"]["AL_WANTED_SUSPECT.Location"][];
            readonly photos?: readonly components["schemas"]["AL_WANTED_SUSPECT.Photo"][];
        };
        readonly "AL_WANTED_SUSPECT.ContactDuty": {
            readonly unit: string;
            readonly phone: string;
        };
        readonly "AL_WANTED_SUSPECT.Link": {
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            readonly since?: string;
            readonly until?: string;
            /** @enum {string} */
            readonly certainty: "CONFIRMED" | "SUSPECTED";
        };
        readonly "AL_WANTED_SUSPECT.Person": {
            readonly personRef: string;
            /** @enum {string} */
            readonly role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            readonly names: readonly components["schemas"]["AL_WANTED_SUSPECT.PersonName"][];
            readonly birth?: components["schemas"]["AL_WANTED_SUSPECT.Birth"];
            readonly ageEstimate?: components["schemas"]["AL_WANTED_SUSPECT.AgeEstimate"];
            readonly isChild: boolean;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            readonly genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            readonly nationalityClaims: readonly components["schemas"]["AL_WANTED_SUSPECT.NationalityClaim"][];
            readonly languages: readonly ("eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und")[];
            readonly description?: components["schemas"]["AL_WANTED_SUSPECT.Description"];
            readonly documents: readonly components["schemas"]["AL_WANTED_SUSPECT.IdDocument"][];
            readonly caution: readonly ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
        };
        readonly "AL_WANTED_SUSPECT.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "AL_WANTED_SUSPECT.Birth": {
            readonly date: string;
            /** @enum {string} */
            readonly calendar: "GREGORIAN" | "BUDDHIST";
            readonly entered?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "AL_WANTED_SUSPECT.AgeEstimate": {
            readonly min: number;
            readonly max: number;
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        readonly "AL_WANTED_SUSPECT.NationalityClaim": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            readonly verifiedAt?: string;
            readonly evidence?: readonly ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        readonly "AL_WANTED_SUSPECT.Description": {
            readonly heightCm?: number;
            readonly build?: string;
            readonly hair?: string;
            readonly eyes?: string;
            readonly marks?: readonly components["schemas"]["AL_WANTED_SUSPECT.Mark"][];
        };
        readonly "AL_WANTED_SUSPECT.Mark": {
            readonly type: string;
            readonly bodyPart: string;
            readonly text: string;
        };
        readonly "AL_WANTED_SUSPECT.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        readonly "AL_WANTED_SUSPECT.Offence": {
            /** @enum {string} */
            readonly kind: "TIP" | "SMUGGLING_OF_MIGRANTS" | "FORCED_LABOUR" | "SEXUAL_EXPLOITATION" | "CHILD_EXPLOITATION" | "ABDUCTION" | "ORGANISED_GROUP" | "MONEY_LAUNDERING" | "CORRUPTION" | "OBSTRUCTION" | "DOCUMENT_FRAUD" | "FRAUD" | "VIOLENCE" | "OTHER";
            readonly linkedToTrafficking: boolean;
            readonly againstChild: boolean;
            readonly lawRef: string;
            readonly maxPenaltyMonths: number;
            readonly monthsLeftToServe?: number;
            readonly factsSummary: string;
            readonly places: readonly components["schemas"]["AL_WANTED_SUSPECT.CoarsePlace"][];
            readonly period?: components["schemas"]["AL_WANTED_SUSPECT.Period"];
            readonly tipElements?: components["schemas"]["AL_WANTED_SUSPECT.TipElements"];
        };
        readonly "AL_WANTED_SUSPECT.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "AL_WANTED_SUSPECT.Period": {
            readonly from: string;
            readonly to?: string;
        };
        readonly "AL_WANTED_SUSPECT.TipElements": {
            /** @enum {string} */
            readonly state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            readonly acts: readonly ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            readonly means: readonly ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            readonly purposes: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly sectors?: readonly ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            readonly venues?: readonly ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        readonly "AL_WANTED_SUSPECT.Warrant": {
            readonly ref: string;
            readonly court: string;
            readonly issuedOn: string;
        };
        readonly "AL_WANTED_SUSPECT.Location": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
            readonly locality?: string;
            readonly address?: string;
            readonly geo?: components["schemas"]["AL_WANTED_SUSPECT.GeoPoint"];
            readonly locode?: string;
            /** @enum {string} */
            readonly kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        readonly "AL_WANTED_SUSPECT.GeoPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
        };
        readonly "AL_WANTED_SUSPECT.Photo": {
            readonly attachment: string;
            /** @enum {string} */
            readonly audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            readonly takenOn?: string;
        };
        readonly "AL_WANTED_SUSPECT.Biometrics": {
            readonly personRef: string;
            readonly biometrics: readonly components["schemas"]["AL_WANTED_SUSPECT.BiometricReference"][];
        };
        readonly "AL_WANTED_SUSPECT.BiometricReference": {
            /** @enum {string} */
            readonly kind: "FACE" | "FINGER";
            readonly ref: string;
            readonly digest: string;
        };
        readonly "AL_WANTED_SUSPECT.PhotoKeys": {
            readonly photos: readonly components["schemas"]["AL_WANTED_SUSPECT.AttachmentKey"][];
        };
        readonly "AL_WANTED_SUSPECT.AttachmentKey": {
            readonly attachment: string;
            readonly key: string;
            readonly name: string;
            /** @enum {string} */
            readonly mime: "JPEG" | "PNG" | "WEBP";
        };
        /** AL_WANTED_SUSPECT */
        readonly AL_WANTED_SUSPECT: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case?: string;
            readonly supersedes?: components["schemas"]["AL_WANTED_SUSPECT.Reference"];
            readonly references?: readonly components["schemas"]["AL_WANTED_SUSPECT.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["AL_WANTED_SUSPECT.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation: components["schemas"]["AL_WANTED_SUSPECT.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["AL_WANTED_SUSPECT.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["AL_WANTED_SUSPECT.Translation"][];
            readonly sealed?: readonly ({
                /** @constant */
                readonly part: "biometrics";
                readonly units: readonly components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
                readonly content: components["schemas"]["AL_WANTED_SUSPECT.Biometrics"];
            } | {
                /** @constant */
                readonly part: "photos";
                readonly units: readonly components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
                readonly content: components["schemas"]["AL_WANTED_SUSPECT.PhotoKeys"];
            })[];
            readonly to: readonly components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][] | components["schemas"]["AL_WANTED_SUSPECT.Everyone"];
            readonly body: components["schemas"]["AL_WANTED_SUSPECT.WantedSuspectBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AL_WANTED_SUSPECT";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_CHALLENGE.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_CHALLENGE.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_CHALLENGE.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_CHALLENGE.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "CT_CHALLENGE.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_CHALLENGE.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_CHALLENGE.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["CT_CHALLENGE.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "CT_CHALLENGE.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_CHALLENGE.ChallengeBody": {
            readonly target: components["schemas"]["CT_CHALLENGE.Reference"];
            readonly alertVersion: number;
            /** @enum {string} */
            readonly act: "RAISE" | "STAND";
            /** @enum {string} */
            readonly pace: "ORDINARY" | "PROMPT";
            readonly answers?: components["schemas"]["CT_CHALLENGE.Reference"];
        };
        readonly "CT_CHALLENGE.ChallengeContent": {
            /** @enum {string} */
            readonly ground?: "INACCURATE" | "UNLAWFUL" | "VICTIM_CONFLICT" | "PURPOSE" | "EXPIRED" | "MISTAKEN_IDENTITY";
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        /** CT_CHALLENGE */
        readonly CT_CHALLENGE: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_CHALLENGE.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_CHALLENGE.Reference"];
            readonly references?: readonly components["schemas"]["CT_CHALLENGE.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_CHALLENGE.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["CT_CHALLENGE.Evaluation"];
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_CHALLENGE.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_CHALLENGE.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "challenge";
                readonly units: readonly components["schemas"]["CT_CHALLENGE.UnitAddress"][];
                readonly content: components["schemas"]["CT_CHALLENGE.ChallengeContent"];
            }[];
            readonly to: readonly components["schemas"]["CT_CHALLENGE.UnitAddress"][];
            readonly body: components["schemas"]["CT_CHALLENGE.ChallengeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_CHALLENGE";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_CLOCK.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_CLOCK.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_CLOCK.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_CLOCK.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_CLOCK.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_CLOCK.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_CLOCK.ClockBody": {
            /** @enum {string} */
            readonly clock: "ANSWER" | "ID" | "AS-1" | "NV" | "RP" | "HO" | "AR";
            readonly key?: string;
            /** @enum {string} */
            readonly act: "PAUSE" | "RESUME";
            /** @enum {string} */
            readonly reason?: "WAIT_PERSON" | "WAIT_COURT" | "REFLECTION" | "FORCE_MAJEURE";
            /** Format: date-time */
            readonly reviewAt?: string;
            readonly note?: string;
        };
        /** CT_CLOCK */
        readonly CT_CLOCK: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_CLOCK.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_CLOCK.Reference"];
            readonly references?: readonly components["schemas"]["CT_CLOCK.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_CLOCK.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_CLOCK.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_CLOCK.Translation"][];
            readonly to: readonly components["schemas"]["CT_CLOCK.UnitAddress"][];
            readonly body: components["schemas"]["CT_CLOCK.ClockBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_CLOCK";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_CLOSE.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_CLOSE.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_CLOSE.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_CLOSE.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_CLOSE.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_CLOSE.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_CLOSE.CloseBody": {
            /** @enum {string} */
            readonly outcome: "RETURNED" | "STAYS_IN_HOST" | "RESETTLED_ELSEWHERE" | "LOST_CONTACT" | "ANSWERED" | "NOT_A_VICTIM" | "DUPLICATE" | "REFUSED" | "OTHER";
            readonly victimRef?: string;
            /** @enum {string} */
            readonly reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            readonly note?: string;
        };
        /** CT_CLOSE */
        readonly CT_CLOSE: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_CLOSE.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_CLOSE.Reference"];
            readonly references?: readonly components["schemas"]["CT_CLOSE.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_CLOSE.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_CLOSE.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_CLOSE.Translation"][];
            readonly to: readonly components["schemas"]["CT_CLOSE.UnitAddress"][];
            readonly body: components["schemas"]["CT_CLOSE.CloseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_CLOSE";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_CORRECTION.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_CORRECTION.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_CORRECTION.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_CORRECTION.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "CT_CORRECTION.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_CORRECTION.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_CORRECTION.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["CT_CORRECTION.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "CT_CORRECTION.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_CORRECTION.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "CT_CORRECTION.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "CT_CORRECTION.CorrectionBody": {
            readonly target: components["schemas"]["CT_CORRECTION.Reference"];
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly reason: "NEW_INFORMATION" | "MISTAKE" | "CHALLENGE" | "COURT" | "RENEWAL";
            readonly note?: string;
            readonly answers?: components["schemas"]["CT_CORRECTION.Reference"];
            /** @enum {string} */
            readonly replacementType: "AL_MISSING_PERSON" | "AL_MODUS_OPERANDI" | "AL_TRAVEL_DOCUMENT" | "AL_WANTED_SUSPECT";
            readonly replacement: components["schemas"]["CT_CORRECTION.Replacement"];
        };
        readonly "CT_CORRECTION.Replacement": {
            readonly missingPerson?: components["schemas"]["CT_CORRECTION.MissingPersonBody"];
            readonly modusOperandi?: components["schemas"]["CT_CORRECTION.ModusOperandiBody"];
            readonly travelDocument?: components["schemas"]["CT_CORRECTION.TravelDocumentBody"];
            readonly wantedSuspect?: components["schemas"]["CT_CORRECTION.WantedSuspectBody"];
        };
        readonly "CT_CORRECTION.MissingPersonBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            readonly links?: readonly components["schemas"]["CT_CORRECTION.Link"][];
            readonly supersededBy?: string;
            readonly subject: components["schemas"]["CT_CORRECTION.Person"];
            readonly lastSeen: components["schemas"]["CT_CORRECTION.LastSeen"];
            /** @enum {string} */
            readonly circumstances: "RUNAWAY" | "ABDUCTION_STRANGER" | "ABDUCTION_FAMILY" | "LURED_ONLINE" | "LOST" | "DISASTER" | "UNKNOWN";
            readonly likelyDestinations: readonly components["schemas"]["CT_CORRECTION.Location"][];
            /** @enum {string} */
            readonly riskLevel: "HIGH" | "MEDIUM" | "LOW" | "UNKNOWN";
            readonly photos?: readonly components["schemas"]["CT_CORRECTION.Photo"][];
            readonly photoConsent?: components["schemas"]["CT_CORRECTION.PhotoConsent"];
        };
        readonly "CT_CORRECTION.ContactDuty": {
            readonly unit: string;
            readonly phone: string;
        };
        readonly "CT_CORRECTION.Link": {
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            readonly since?: string;
            readonly until?: string;
            /** @enum {string} */
            readonly certainty: "CONFIRMED" | "SUSPECTED";
        };
        readonly "CT_CORRECTION.Person": {
            readonly personRef: string;
            /** @enum {string} */
            readonly role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            readonly names: readonly components["schemas"]["CT_CORRECTION.PersonName"][];
            readonly birth?: components["schemas"]["CT_CORRECTION.Birth"];
            readonly ageEstimate?: components["schemas"]["CT_CORRECTION.AgeEstimate"];
            readonly isChild: boolean;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            readonly genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            readonly nationalityClaims: readonly components["schemas"]["CT_CORRECTION.NationalityClaim"][];
            readonly languages: readonly ("eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und")[];
            readonly description?: components["schemas"]["CT_CORRECTION.Description"];
            readonly documents: readonly components["schemas"]["CT_CORRECTION.IdDocument"][];
            readonly caution: readonly ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
        };
        readonly "CT_CORRECTION.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "CT_CORRECTION.Birth": {
            readonly date: string;
            /** @enum {string} */
            readonly calendar: "GREGORIAN" | "BUDDHIST";
            readonly entered?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "CT_CORRECTION.AgeEstimate": {
            readonly min: number;
            readonly max: number;
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        readonly "CT_CORRECTION.NationalityClaim": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            readonly verifiedAt?: string;
            readonly evidence?: readonly ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        readonly "CT_CORRECTION.Description": {
            readonly heightCm?: number;
            readonly build?: string;
            readonly hair?: string;
            readonly eyes?: string;
            readonly marks?: readonly components["schemas"]["CT_CORRECTION.Mark"][];
        };
        readonly "CT_CORRECTION.Mark": {
            readonly type: string;
            readonly bodyPart: string;
            readonly text: string;
        };
        readonly "CT_CORRECTION.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        readonly "CT_CORRECTION.LastSeen": {
            readonly at: string;
            readonly place: components["schemas"]["CT_CORRECTION.Location"];
            readonly withWhom: readonly components["schemas"]["CT_CORRECTION.Companion"][];
        };
        readonly "CT_CORRECTION.Location": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
            readonly locality?: string;
            readonly address?: string;
            readonly geo?: components["schemas"]["CT_CORRECTION.GeoPoint"];
            readonly locode?: string;
            /** @enum {string} */
            readonly kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        readonly "CT_CORRECTION.GeoPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
        };
        readonly "CT_CORRECTION.Companion": {
            /** @enum {string} */
            readonly relation: "INTIMATE_PARTNER" | "FRIEND" | "FAMILY" | "EMPLOYER" | "AGENT" | "STRANGER" | "OTHER" | "UNKNOWN";
            readonly personRef?: string;
            readonly text?: string;
        };
        readonly "CT_CORRECTION.Photo": {
            readonly attachment: string;
            /** @enum {string} */
            readonly audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            readonly takenOn?: string;
        };
        readonly "CT_CORRECTION.PhotoConsent": {
            readonly scopes: readonly ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            readonly givenAt: string;
            /** @enum {string} */
            readonly by: "SELF" | "GUARDIAN";
        };
        readonly "CT_CORRECTION.ModusOperandiBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            readonly links?: readonly components["schemas"]["CT_CORRECTION.Link"][];
            readonly supersededBy?: string;
            readonly route: components["schemas"]["CT_CORRECTION.Route"];
            readonly method: string;
            readonly recruitmentMethods: readonly ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            readonly formsOfExploitation: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly sectors: readonly ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            readonly indicatorsObserved: readonly ("00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            readonly countermeasures?: string;
            readonly map?: readonly components["schemas"]["CT_CORRECTION.MapPoint"][];
        };
        readonly "CT_CORRECTION.Route": {
            readonly legs: readonly components["schemas"]["CT_CORRECTION.RouteLeg"][];
        };
        readonly "CT_CORRECTION.RouteLeg": {
            /** @enum {string} */
            readonly mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            readonly from: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            readonly to: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            readonly crossing?: string;
        };
        readonly "CT_CORRECTION.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "CT_CORRECTION.MapPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
            readonly label?: string;
        };
        readonly "CT_CORRECTION.TravelDocumentBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            readonly links?: readonly components["schemas"]["CT_CORRECTION.Link"][];
            readonly supersededBy?: string;
            readonly document: components["schemas"]["CT_CORRECTION.TravelDocument"];
            /** @enum {string} */
            readonly fraudType: "STOLEN_BLANK" | "STOLEN_FROM_BEARER" | "LOST_BY_BEARER" | "REVOKED" | "COUNTERFEIT" | "ALTERED" | "IMPOSTER_USE" | "WITHHELD_BY_EXPLOITER" | "UNKNOWN";
            readonly linkedToTrafficking: boolean;
            readonly stolenOn?: string;
            readonly nationalRef?: string;
            readonly replacedBy?: string;
        };
        readonly "CT_CORRECTION.TravelDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly number?: string;
            readonly numberCheckDigit?: string;
            readonly numberFrom?: string;
            readonly numberTo?: string;
            readonly issued?: string;
            readonly expires?: string;
        };
        readonly "CT_CORRECTION.WantedSuspectBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            readonly actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            readonly fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            readonly reason: string;
            /** Format: date-time */
            readonly validFrom: string;
            readonly contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            readonly links?: readonly components["schemas"]["CT_CORRECTION.Link"][];
            readonly supersededBy?: string;
            readonly subject: components["schemas"]["CT_CORRECTION.Person"];
            readonly offences: readonly components["schemas"]["CT_CORRECTION.Offence"][];
            readonly warrant: components["schemas"]["CT_CORRECTION.Warrant"];
            /** @enum {string} */
            readonly extraditionIntent: "YES" | "NO" | "TO_BE_DECIDED";
            readonly knownLocations: readonly components["schemas"]["CT_CORRECTION.Location"][];
            readonly photos?: readonly components["schemas"]["CT_CORRECTION.Photo"][];
        };
        readonly "CT_CORRECTION.Offence": {
            /** @enum {string} */
            readonly kind: "TIP" | "SMUGGLING_OF_MIGRANTS" | "FORCED_LABOUR" | "SEXUAL_EXPLOITATION" | "CHILD_EXPLOITATION" | "ABDUCTION" | "ORGANISED_GROUP" | "MONEY_LAUNDERING" | "CORRUPTION" | "OBSTRUCTION" | "DOCUMENT_FRAUD" | "FRAUD" | "VIOLENCE" | "OTHER";
            readonly linkedToTrafficking: boolean;
            readonly againstChild: boolean;
            readonly lawRef: string;
            readonly maxPenaltyMonths: number;
            readonly monthsLeftToServe?: number;
            readonly factsSummary: string;
            readonly places: readonly components["schemas"]["CT_CORRECTION.CoarsePlace"][];
            readonly period?: components["schemas"]["CT_CORRECTION.Period"];
            readonly tipElements?: components["schemas"]["CT_CORRECTION.TipElements"];
        };
        readonly "CT_CORRECTION.Period": {
            readonly from: string;
            readonly to?: string;
        };
        readonly "CT_CORRECTION.TipElements": {
            /** @enum {string} */
            readonly state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            readonly acts: readonly ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            readonly means: readonly ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            readonly purposes: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly sectors?: readonly ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            readonly venues?: readonly ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        readonly "CT_CORRECTION.Warrant": {
            readonly ref: string;
            readonly court: string;
            readonly issuedOn: string;
        };
        readonly "CT_CORRECTION.Biometrics": {
            readonly personRef: string;
            readonly biometrics: readonly components["schemas"]["CT_CORRECTION.BiometricReference"][];
        };
        readonly "CT_CORRECTION.BiometricReference": {
            /** @enum {string} */
            readonly kind: "FACE" | "FINGER";
            readonly ref: string;
            readonly digest: string;
        };
        readonly "CT_CORRECTION.Guardian": {
            readonly names: readonly components["schemas"]["CT_CORRECTION.PersonName"][];
            /** @enum {string} */
            readonly relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
            readonly bestInterestsRef?: string;
        };
        readonly "CT_CORRECTION.PhotoKeys": {
            readonly photos: readonly components["schemas"]["CT_CORRECTION.AttachmentKey"][];
        };
        readonly "CT_CORRECTION.AttachmentKey": {
            readonly attachment: string;
            readonly key: string;
            readonly name: string;
            /** @enum {string} */
            readonly mime: "JPEG" | "PNG" | "WEBP";
        };
        /** CT_CORRECTION */
        readonly CT_CORRECTION: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_CORRECTION.Reference"];
            readonly case?: string;
            readonly supersedes?: components["schemas"]["CT_CORRECTION.Reference"];
            readonly references?: readonly components["schemas"]["CT_CORRECTION.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_CORRECTION.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation: components["schemas"]["CT_CORRECTION.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["CT_CORRECTION.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["CT_CORRECTION.Translation"][];
            readonly sealed?: readonly ({
                /** @constant */
                readonly part: "biometrics";
                readonly units: readonly components["schemas"]["CT_CORRECTION.UnitAddress"][];
                readonly content: components["schemas"]["CT_CORRECTION.Biometrics"];
            } | {
                /** @constant */
                readonly part: "guardian";
                readonly units: readonly components["schemas"]["CT_CORRECTION.UnitAddress"][];
                readonly content: components["schemas"]["CT_CORRECTION.Guardian"];
            } | {
                /** @constant */
                readonly part: "photos";
                readonly units: readonly components["schemas"]["CT_CORRECTION.UnitAddress"][];
                readonly content: components["schemas"]["CT_CORRECTION.PhotoKeys"];
            })[];
            readonly to: readonly components["schemas"]["CT_CORRECTION.UnitAddress"][] | components["schemas"]["CT_CORRECTION.Everyone"];
            readonly body: components["schemas"]["CT_CORRECTION.CorrectionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_CORRECTION";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_ESCALATION.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_ESCALATION.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_ESCALATION.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_ESCALATION.EscalationBody": {
            /** @enum {string} */
            readonly clock: "ACK" | "ANSWER" | "HC" | "SUP" | "ID" | "AS-1" | "NV" | "NPR" | "RP" | "HO" | "AR" | "CH" | "NEXT";
            readonly key?: string;
            readonly startedBy: components["schemas"]["CT_ESCALATION.Reference"];
            /** @enum {string} */
            readonly level: "100" | "150" | "200" | "50" | "80";
            /** Format: date-time */
            readonly startedAt: string;
            /** Format: date-time */
            readonly dueAt: string;
            readonly owner: components["schemas"]["CT_ESCALATION.UnitAddress"];
        };
        /** CT_ESCALATION */
        readonly CT_ESCALATION: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_ESCALATION.Reference"];
            readonly to: readonly components["schemas"]["CT_ESCALATION.UnitAddress"][];
            readonly body: components["schemas"]["CT_ESCALATION.EscalationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_ESCALATION";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_HIT.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_HIT.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_HIT.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_HIT.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "CT_HIT.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_HIT.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_HIT.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["CT_HIT.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "CT_HIT.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_HIT.HitBody": {
            readonly alertId: string;
            readonly alertVersion: number;
            /** @enum {string} */
            readonly stage: "REPORT" | "OUTCOME";
            readonly outcomeOf?: components["schemas"]["CT_HIT.Reference"];
            /** @enum {string} */
            readonly how: "FOUND_BY_CHECK" | "FOUND_BY_FACE" | "FOUND_BY_DOCUMENT" | "FOUND_BY_PLATE" | "TIP_OFF";
            readonly at: string;
            readonly place: components["schemas"]["CT_HIT.CoarsePlace"];
            readonly matchQuality: number;
            /** @enum {string} */
            readonly identityConfidence: "BIOMETRICS" | "DOCUMENT" | "LIKELY" | "DOUBTFUL" | "UNKNOWN";
            /** @enum {string} */
            readonly actionTaken: "NONE" | "REPORTED_SILENTLY" | "LOCATED" | "PROTECTED" | "WELFARE_CHECKED" | "TRAVEL_STOPPED" | "STOPPED_AND_CHECKED" | "DOCUMENT_SEIZED" | "DETAINED" | "ARRESTED" | "RELEASED" | "OTHER";
            readonly confirmation?: components["schemas"]["CT_HIT.Reference"];
            /** @enum {string} */
            readonly ground?: "OWN_WARRANT" | "IN_THE_ACT" | "OWN_INVESTIGATION" | "IMMIGRATION_LAW" | "OTHER";
            readonly note?: string;
            /** @enum {string} */
            readonly personCondition: "WELL" | "ILL_OR_HURT" | "DISTRESSED" | "DECEASED" | "NO_PERSON" | "UNKNOWN";
            readonly victimSigns: boolean;
            readonly mayBeChild: boolean;
        };
        readonly "CT_HIT.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "CT_HIT.Location": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
            readonly locality?: string;
            readonly address?: string;
            readonly geo?: components["schemas"]["CT_HIT.GeoPoint"];
            readonly locode?: string;
            /** @enum {string} */
            readonly kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        readonly "CT_HIT.GeoPoint": {
            readonly lat: number;
            readonly lon: number;
            readonly precisionM: number;
        };
        /** CT_HIT */
        readonly CT_HIT: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_HIT.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_HIT.Reference"];
            readonly references?: readonly components["schemas"]["CT_HIT.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_HIT.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["CT_HIT.Evaluation"];
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_HIT.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_HIT.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "hit-place";
                readonly units: readonly components["schemas"]["CT_HIT.UnitAddress"][];
                readonly content: components["schemas"]["CT_HIT.Location"];
            }[];
            readonly to: readonly components["schemas"]["CT_HIT.UnitAddress"][];
            readonly body: components["schemas"]["CT_HIT.HitBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_HIT";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_HIT_CONFIRM_REQUEST.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_HIT_CONFIRM_REQUEST.HitConfirmRequestBody": {
            readonly hit: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            /** @enum {string} */
            readonly priority: "URGENT" | "ROUTINE";
            readonly note?: string;
        };
        /** CT_HIT_CONFIRM_REQUEST */
        readonly CT_HIT_CONFIRM_REQUEST: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            readonly references?: readonly components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_HIT_CONFIRM_REQUEST.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_HIT_CONFIRM_REQUEST.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_HIT_CONFIRM_REQUEST.Translation"][];
            readonly to: readonly components["schemas"]["CT_HIT_CONFIRM_REQUEST.UnitAddress"][];
            readonly body: components["schemas"]["CT_HIT_CONFIRM_REQUEST.HitConfirmRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_HIT_CONFIRM_REQUEST";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_HIT_CONFIRM_RESPONSE.HitConfirmResponseBody": {
            readonly hit: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            /** @enum {string} */
            readonly stillActive: "YES" | "NO";
            /** @enum {string} */
            readonly samePerson: "YES" | "NO" | "UNSURE";
            readonly moreTimeMinutes?: number;
            readonly instructions: readonly ("PROCEED" | "FALLBACK" | "PROTECT" | "WAIT" | "CALL_UNIT" | "LET_GO")[];
            readonly note?: string;
        };
        /** CT_HIT_CONFIRM_RESPONSE */
        readonly CT_HIT_CONFIRM_RESPONSE: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            readonly references?: readonly components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_HIT_CONFIRM_RESPONSE.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_HIT_CONFIRM_RESPONSE.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Translation"][];
            readonly to: readonly components["schemas"]["CT_HIT_CONFIRM_RESPONSE.UnitAddress"][];
            readonly body: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.HitConfirmResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_HIT_CONFIRM_RESPONSE";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_HUMAN_ACK.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_HUMAN_ACK.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_HUMAN_ACK.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_HUMAN_ACK.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_HUMAN_ACK.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_HUMAN_ACK.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_HUMAN_ACK.HumanAckBody": {
            /** Format: date-time */
            readonly at: string;
            readonly assignedTo?: string;
            /** Format: date-time */
            readonly expectedAnswerAt?: string;
        };
        /** CT_HUMAN_ACK */
        readonly CT_HUMAN_ACK: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_HUMAN_ACK.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_HUMAN_ACK.Reference"];
            readonly references?: readonly components["schemas"]["CT_HUMAN_ACK.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_HUMAN_ACK.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_HUMAN_ACK.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_HUMAN_ACK.Translation"][];
            readonly to: readonly components["schemas"]["CT_HUMAN_ACK.UnitAddress"][];
            readonly body: components["schemas"]["CT_HUMAN_ACK.HumanAckBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_HUMAN_ACK";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_REDIRECT.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_REDIRECT.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_REDIRECT.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_REDIRECT.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_REDIRECT.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_REDIRECT.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_REDIRECT.RedirectBody": {
            readonly unit: components["schemas"]["CT_REDIRECT.UnitAddress"];
            /** @enum {string} */
            readonly reason: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            readonly note?: string;
        };
        /** CT_REDIRECT */
        readonly CT_REDIRECT: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_REDIRECT.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_REDIRECT.Reference"];
            readonly references?: readonly components["schemas"]["CT_REDIRECT.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_REDIRECT.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_REDIRECT.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_REDIRECT.Translation"][];
            readonly to: readonly components["schemas"]["CT_REDIRECT.UnitAddress"][];
            readonly body: components["schemas"]["CT_REDIRECT.RedirectBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_REDIRECT";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_SUPPRESSION.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_SUPPRESSION.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_SUPPRESSION.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_SUPPRESSION.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "CT_SUPPRESSION.SuppressionBody": {
            readonly target: components["schemas"]["CT_SUPPRESSION.Reference"];
            /** @enum {string} */
            readonly reason: "REVIEW";
            /** Format: date-time */
            readonly until?: string;
        };
        /** CT_SUPPRESSION */
        readonly CT_SUPPRESSION: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_SUPPRESSION.Reference"];
            readonly to: readonly components["schemas"]["CT_SUPPRESSION.UnitAddress"][] | components["schemas"]["CT_SUPPRESSION.Everyone"];
            readonly body: components["schemas"]["CT_SUPPRESSION.SuppressionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_SUPPRESSION";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_VICTIM_STATUS.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_VICTIM_STATUS.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_VICTIM_STATUS.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_VICTIM_STATUS.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_VICTIM_STATUS.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_VICTIM_STATUS.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["CT_VICTIM_STATUS.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "CT_VICTIM_STATUS.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_VICTIM_STATUS.VictimStatusBody": {
            readonly victimRef: string;
            /** @enum {string} */
            readonly from: "POSSIBLE" | "PRESUMED" | "CONFIRMED" | "NOT_A_VICTIM";
            /** @enum {string} */
            readonly to: "POSSIBLE" | "PRESUMED" | "CONFIRMED" | "NOT_A_VICTIM";
            /** @enum {string} */
            readonly decidedBy: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            readonly decisionRef: string;
            /** @enum {string} */
            readonly chargesReview?: "DROPPED" | "SUSPENDED" | "STAND" | "NONE";
        };
        readonly "CT_VICTIM_STATUS.Narrative": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        /** CT_VICTIM_STATUS */
        readonly CT_VICTIM_STATUS: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_VICTIM_STATUS.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["CT_VICTIM_STATUS.Reference"];
            readonly references?: readonly components["schemas"]["CT_VICTIM_STATUS.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_VICTIM_STATUS.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_VICTIM_STATUS.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_VICTIM_STATUS.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "status-reasons";
                readonly units: readonly components["schemas"]["CT_VICTIM_STATUS.UnitAddress"][];
                readonly content: components["schemas"]["CT_VICTIM_STATUS.Narrative"];
            }[];
            readonly to: readonly components["schemas"]["CT_VICTIM_STATUS.UnitAddress"][];
            readonly body: components["schemas"]["CT_VICTIM_STATUS.VictimStatusBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_VICTIM_STATUS";
            /** @constant */
            readonly version?: 1;
        };
        readonly "CT_WITHDRAWAL.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "CT_WITHDRAWAL.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "CT_WITHDRAWAL.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "CT_WITHDRAWAL.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "CT_WITHDRAWAL.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "CT_WITHDRAWAL.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "CT_WITHDRAWAL.Everyone": {
            /** @constant */
            readonly all: true;
            readonly except: readonly string[];
        };
        readonly "CT_WITHDRAWAL.WithdrawalBody": {
            readonly target: components["schemas"]["CT_WITHDRAWAL.Reference"];
            /** @enum {string} */
            readonly reason: "FOUND" | "ARRESTED" | "SAFE" | "ERROR" | "COURT" | "EXPIRED" | "VICTIM_IDENTIFIED" | "DUPLICATE" | "OTHER";
            readonly note?: string;
        };
        /** CT_WITHDRAWAL */
        readonly CT_WITHDRAWAL: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["CT_WITHDRAWAL.Reference"];
            readonly case?: string;
            readonly inReplyTo?: components["schemas"]["CT_WITHDRAWAL.Reference"];
            readonly references?: readonly components["schemas"]["CT_WITHDRAWAL.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["CT_WITHDRAWAL.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency?: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling?: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            /** @enum {string} */
            readonly purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis?: readonly components["schemas"]["CT_WITHDRAWAL.LegalBasis"][];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn?: string;
            readonly translations?: readonly components["schemas"]["CT_WITHDRAWAL.Translation"][];
            readonly to: readonly components["schemas"]["CT_WITHDRAWAL.UnitAddress"][] | components["schemas"]["CT_WITHDRAWAL.Everyone"];
            readonly body: components["schemas"]["CT_WITHDRAWAL.WithdrawalBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CT_WITHDRAWAL";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_ARRIVAL.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_ARRIVAL.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_ARRIVAL.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_ARRIVAL.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_ARRIVAL.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_ARRIVAL.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_ARRIVAL.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_ARRIVAL.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_ARRIVAL.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_ARRIVAL.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_ARRIVAL.ArrivalBody": {
            readonly victimRef: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly facility: "TRANSIT_CENTRE" | "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "FAMILY_HOME" | "HOSPITAL" | "FOSTER" | "OTHER";
            readonly immediateNeeds: readonly ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            readonly safe: boolean;
        };
        /** RF_ARRIVAL */
        readonly RF_ARRIVAL: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_ARRIVAL.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_ARRIVAL.Reference"];
            readonly supersedes?: components["schemas"]["RF_ARRIVAL.Reference"];
            readonly references?: readonly components["schemas"]["RF_ARRIVAL.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_ARRIVAL.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_ARRIVAL.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_ARRIVAL.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_ARRIVAL.Translation"][];
            readonly sealed?: readonly unknown[];
            readonly to: readonly components["schemas"]["RF_ARRIVAL.UnitAddress"][];
            readonly body: components["schemas"]["RF_ARRIVAL.ArrivalBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_ARRIVAL";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_ASSISTANCE_CONFIRMATION.AssistanceConfirmationBody": {
            readonly victimRef: string;
            readonly needId: string;
            /** @enum {string} */
            readonly state: "OFFERED" | "STARTED" | "DELIVERED" | "REFUSED_BY_PERSON" | "NOT_AVAILABLE";
            /** @enum {string} */
            readonly providerType: "GOVERNMENT" | "NGO" | "INTERNATIONAL_ORGANISATION" | "HEALTH_SERVICE" | "EMBASSY" | "PRIVATE" | "OTHER" | "UNKNOWN";
            readonly at: string;
            /** @enum {string} */
            readonly reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
        };
        /** RF_ASSISTANCE_CONFIRMATION */
        readonly RF_ASSISTANCE_CONFIRMATION: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            readonly supersedes?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            readonly references?: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Translation"][];
            readonly sealed?: readonly unknown[];
            readonly to: readonly components["schemas"]["RF_ASSISTANCE_CONFIRMATION.UnitAddress"][];
            readonly body: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.AssistanceConfirmationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_ASSISTANCE_CONFIRMATION";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_ASSISTANCE_NEED.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_ASSISTANCE_NEED.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_ASSISTANCE_NEED.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_ASSISTANCE_NEED.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_ASSISTANCE_NEED.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_ASSISTANCE_NEED.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_ASSISTANCE_NEED.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_ASSISTANCE_NEED.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_ASSISTANCE_NEED.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_ASSISTANCE_NEED.AssistanceNeedBody": {
            readonly victimRef: string;
            readonly needId: string;
            /** @enum {string} */
            readonly type: "MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN";
            readonly otherType?: string;
            readonly essential: boolean;
            readonly since: string;
            readonly requestedFrom?: components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"];
            readonly languages: readonly ("eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und")[];
            readonly accessibility?: string;
        };
        readonly "RF_ASSISTANCE_NEED.Narrative": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        /** RF_ASSISTANCE_NEED */
        readonly RF_ASSISTANCE_NEED: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            readonly supersedes?: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            readonly references?: readonly components["schemas"]["RF_ASSISTANCE_NEED.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_ASSISTANCE_NEED.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_ASSISTANCE_NEED.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_ASSISTANCE_NEED.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_ASSISTANCE_NEED.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "medical";
                readonly units: readonly components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
                readonly content: components["schemas"]["RF_ASSISTANCE_NEED.Narrative"];
            }[];
            readonly to: readonly components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
            readonly body: components["schemas"]["RF_ASSISTANCE_NEED.AssistanceNeedBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_ASSISTANCE_NEED";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_HANDOVER.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_HANDOVER.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_HANDOVER.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_HANDOVER.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_HANDOVER.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_HANDOVER.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_HANDOVER.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_HANDOVER.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_HANDOVER.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_HANDOVER.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_HANDOVER.HandoverBody": {
            readonly victimRef: string;
            /** @enum {string} */
            readonly condition: "OK" | "ILL" | "ABSENT";
            readonly planId: string;
            readonly act: string;
            readonly actDigest: string;
        };
        /** RF_HANDOVER */
        readonly RF_HANDOVER: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_HANDOVER.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_HANDOVER.Reference"];
            readonly supersedes?: components["schemas"]["RF_HANDOVER.Reference"];
            readonly references?: readonly components["schemas"]["RF_HANDOVER.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_HANDOVER.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_HANDOVER.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_HANDOVER.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_HANDOVER.Translation"][];
            readonly sealed?: readonly unknown[];
            readonly to: readonly components["schemas"]["RF_HANDOVER.UnitAddress"][];
            readonly body: components["schemas"]["RF_HANDOVER.HandoverBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_HANDOVER";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_HANDOVER_COUNTERSIGN.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_HANDOVER_COUNTERSIGN.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_HANDOVER_COUNTERSIGN.HandoverCountersignBody": {
            readonly victimRef: string;
            /** @enum {string} */
            readonly condition: "OK" | "ILL" | "ABSENT";
            readonly handover: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            readonly actDigest: string;
        };
        /** RF_HANDOVER_COUNTERSIGN */
        readonly RF_HANDOVER_COUNTERSIGN: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            readonly supersedes?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            readonly references?: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.Translation"][];
            readonly sealed?: readonly unknown[];
            readonly to: readonly components["schemas"]["RF_HANDOVER_COUNTERSIGN.UnitAddress"][];
            readonly body: components["schemas"]["RF_HANDOVER_COUNTERSIGN.HandoverCountersignBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_HANDOVER_COUNTERSIGN";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_INFORMATION_REPLY.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_INFORMATION_REPLY.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_INFORMATION_REPLY.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_INFORMATION_REPLY.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_INFORMATION_REPLY.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_INFORMATION_REPLY.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_INFORMATION_REPLY.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_INFORMATION_REPLY.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_INFORMATION_REPLY.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_INFORMATION_REPLY.InformationReplyBody": {
            /** @enum {string} */
            readonly answer: "ANSWERED" | "PARTIAL" | "NEGATIVE" | "REFUSED" | "DELAYED";
            readonly items: readonly components["schemas"]["RF_INFORMATION_REPLY.InformationItem"][];
            /** @enum {string} */
            readonly refusalReason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            readonly delay?: components["schemas"]["RF_INFORMATION_REPLY.Delay"];
        };
        readonly "RF_INFORMATION_REPLY.InformationItem": {
            readonly text: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly evaluation: components["schemas"]["RF_INFORMATION_REPLY.Evaluation"];
        };
        readonly "RF_INFORMATION_REPLY.Delay": {
            readonly number: number;
            /** Format: date-time */
            readonly expectedAt: string;
        };
        readonly "RF_INFORMATION_REPLY.Narrative": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        /** RF_INFORMATION_REPLY */
        readonly RF_INFORMATION_REPLY: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            readonly supersedes?: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            readonly references?: readonly components["schemas"]["RF_INFORMATION_REPLY.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_INFORMATION_REPLY.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_INFORMATION_REPLY.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_INFORMATION_REPLY.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_INFORMATION_REPLY.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "answer";
                readonly units: readonly components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
                readonly content: components["schemas"]["RF_INFORMATION_REPLY.Narrative"];
            }[];
            readonly to: readonly components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
            readonly body: components["schemas"]["RF_INFORMATION_REPLY.InformationReplyBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_INFORMATION_REPLY";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_INFORMATION_REQUEST.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_INFORMATION_REQUEST.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_INFORMATION_REQUEST.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_INFORMATION_REQUEST.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_INFORMATION_REQUEST.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_INFORMATION_REQUEST.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_INFORMATION_REQUEST.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_INFORMATION_REQUEST.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_INFORMATION_REQUEST.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_INFORMATION_REQUEST.InformationRequestBody": {
            readonly question?: string;
            /** @enum {string} */
            readonly template?: "IDENTITY" | "TRAVEL" | "RESIDENCE" | "CRIMINAL_RECORD" | "SUBSCRIBER" | "VEHICLE" | "COMPANY";
            readonly subjects: readonly components["schemas"]["RF_INFORMATION_REQUEST.InformationSubject"][];
            readonly reasonForBelief: string;
            readonly directlyAccessible: boolean;
        };
        readonly "RF_INFORMATION_REQUEST.InformationSubject": {
            /** @enum {string} */
            readonly kind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            readonly ref: string;
        };
        readonly "RF_INFORMATION_REQUEST.SubjectIdentity": {
            readonly ref: string;
            readonly names: readonly components["schemas"]["RF_INFORMATION_REQUEST.PersonName"][];
            readonly birth?: components["schemas"]["RF_INFORMATION_REQUEST.Birth"];
            readonly documents: readonly components["schemas"]["RF_INFORMATION_REQUEST.IdDocument"][];
            readonly phones?: readonly string[];
            readonly other?: string;
        };
        readonly "RF_INFORMATION_REQUEST.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "RF_INFORMATION_REQUEST.Birth": {
            readonly date: string;
            /** @enum {string} */
            readonly calendar: "GREGORIAN" | "BUDDHIST";
            readonly entered?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "RF_INFORMATION_REQUEST.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        /** RF_INFORMATION_REQUEST */
        readonly RF_INFORMATION_REQUEST: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case: string;
            readonly supersedes?: components["schemas"]["RF_INFORMATION_REQUEST.Reference"];
            readonly references?: readonly components["schemas"]["RF_INFORMATION_REQUEST.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_INFORMATION_REQUEST.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_INFORMATION_REQUEST.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_INFORMATION_REQUEST.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_INFORMATION_REQUEST.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "subject";
                readonly units: readonly components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
                readonly content: components["schemas"]["RF_INFORMATION_REQUEST.SubjectIdentity"];
            }[];
            readonly to: readonly components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
            readonly body: components["schemas"]["RF_INFORMATION_REQUEST.InformationRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_INFORMATION_REQUEST";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_NATIONALITY_REQUEST.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_NATIONALITY_REQUEST.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_NATIONALITY_REQUEST.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_NATIONALITY_REQUEST.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_NATIONALITY_REQUEST.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_NATIONALITY_REQUEST.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_NATIONALITY_REQUEST.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_NATIONALITY_REQUEST.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_NATIONALITY_REQUEST.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_NATIONALITY_REQUEST.NationalityRequestBody": {
            readonly victimRef: string;
            readonly claim: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityClaim"];
            readonly documented: boolean;
            readonly familyTracing: boolean;
            readonly interviewOffer?: components["schemas"]["RF_NATIONALITY_REQUEST.InterviewOffer"];
            readonly consent: components["schemas"]["RF_NATIONALITY_REQUEST.Consent"];
            readonly internationalProtectionConcern: boolean;
        };
        readonly "RF_NATIONALITY_REQUEST.NationalityClaim": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            readonly verifiedAt?: string;
            readonly evidence?: readonly ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        readonly "RF_NATIONALITY_REQUEST.InterviewOffer": {
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
            /** @enum {string} */
            readonly mode: "IN_PERSON" | "VIDEO" | "TELEPHONE";
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
        };
        readonly "RF_NATIONALITY_REQUEST.Consent": {
            /** @enum {string} */
            readonly state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            readonly scopes: readonly ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            readonly givenAt?: string;
            /** Format: date-time */
            readonly withdrawnAt?: string;
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly interpreterUsed?: boolean;
            /** @enum {string} */
            readonly by?: "SELF" | "GUARDIAN";
            readonly questionsExplained?: readonly ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            readonly exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        readonly "RF_NATIONALITY_REQUEST.NationalityEvidence": {
            readonly victimRef: string;
            readonly items: readonly components["schemas"]["RF_NATIONALITY_REQUEST.Evidence"][];
        };
        readonly "RF_NATIONALITY_REQUEST.Evidence": {
            /** @enum {string} */
            readonly kind: "DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER";
            readonly document?: components["schemas"]["RF_NATIONALITY_REQUEST.IdDocument"];
            readonly relative?: components["schemas"]["RF_NATIONALITY_REQUEST.Relative"];
            readonly prints?: components["schemas"]["RF_NATIONALITY_REQUEST.BiometricReference"];
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text?: string;
        };
        readonly "RF_NATIONALITY_REQUEST.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        readonly "RF_NATIONALITY_REQUEST.Relative": {
            readonly names: readonly components["schemas"]["RF_NATIONALITY_REQUEST.PersonName"][];
            /** @enum {string} */
            readonly kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
        };
        readonly "RF_NATIONALITY_REQUEST.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "RF_NATIONALITY_REQUEST.BiometricReference": {
            /** @enum {string} */
            readonly kind: "FACE" | "FINGER";
            readonly ref: string;
            readonly digest: string;
        };
        /** RF_NATIONALITY_REQUEST */
        readonly RF_NATIONALITY_REQUEST: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            readonly supersedes?: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            readonly references?: readonly components["schemas"]["RF_NATIONALITY_REQUEST.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_NATIONALITY_REQUEST.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_NATIONALITY_REQUEST.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_NATIONALITY_REQUEST.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_NATIONALITY_REQUEST.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "nationality-evidence";
                readonly units: readonly components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
                readonly content: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityEvidence"];
            }[];
            readonly to: readonly components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
            readonly body: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_NATIONALITY_REQUEST";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_NATIONALITY_RESPONSE.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_NATIONALITY_RESPONSE.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_NATIONALITY_RESPONSE.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.NationalityResponseBody": {
            readonly victimRef: string;
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly result: "VERIFIED_NATIONAL" | "PERMANENT_RESIDENT" | "NOT_NATIONAL" | "PROBABLE_INTERVIEW_NEEDED" | "STATELESS_SUSPECTED" | "UNDETERMINED" | "INTERIM";
            /** @enum {string} */
            readonly confidence: "HIGH" | "MEDIUM" | "LOW";
            readonly methods: readonly ("CIVIL_REGISTER" | "DOCUMENT_CHECK" | "FINGERPRINT" | "FAMILY_TRACING" | "INTERVIEW" | "COMMUNITY_VOUCH")[];
            readonly travelDocument?: components["schemas"]["RF_NATIONALITY_RESPONSE.TravelDocumentOffer"];
            /** @enum {string} */
            readonly familyTracingResult: "NOT_ASKED" | "PENDING" | "NOT_FOUND" | "FOUND_SAFE" | "FOUND_UNSAFE" | "FOUND_NOT_ASSESSED";
            readonly interim: boolean;
            /** Format: date-time */
            readonly expectedAt?: string;
            readonly reason?: string;
            /** @enum {string} */
            readonly suggestedCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly nextQuestion?: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.TravelDocumentOffer": {
            readonly offered: boolean;
            /** @enum {string} */
            readonly type?: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly eta?: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.FamilyFinding": {
            readonly victimRef: string;
            readonly relatives: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.TracedRelative"][];
            readonly assessment?: string;
        };
        readonly "RF_NATIONALITY_RESPONSE.TracedRelative": {
            readonly names: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.PersonName"][];
            /** @enum {string} */
            readonly kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
            readonly contactSafe: boolean;
        };
        readonly "RF_NATIONALITY_RESPONSE.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        /** RF_NATIONALITY_RESPONSE */
        readonly RF_NATIONALITY_RESPONSE: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            readonly supersedes?: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            readonly references?: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_NATIONALITY_RESPONSE.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "family";
                readonly units: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
                readonly content: components["schemas"]["RF_NATIONALITY_RESPONSE.FamilyFinding"];
            }[];
            readonly to: readonly components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
            readonly body: components["schemas"]["RF_NATIONALITY_RESPONSE.NationalityResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_NATIONALITY_RESPONSE";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_REPATRIATION_PLAN.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_REPATRIATION_PLAN.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_REPATRIATION_PLAN.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_REPATRIATION_PLAN.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_REPATRIATION_PLAN.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_REPATRIATION_PLAN.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_REPATRIATION_PLAN.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_REPATRIATION_PLAN.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_REPATRIATION_PLAN.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_REPATRIATION_PLAN.RepatriationPlanBody": {
            readonly victimRef: string;
            readonly planId: string;
            readonly replaces?: string;
            readonly voluntary: boolean;
            readonly consentRef?: string;
            readonly bestInterestsRef?: string;
            readonly isChild: boolean;
            readonly riskAssessment: components["schemas"]["RF_REPATRIATION_PLAN.RiskAssessment"];
            readonly nationality: components["schemas"]["RF_REPATRIATION_PLAN.PlanNationality"];
            readonly fitToTravel: components["schemas"]["RF_REPATRIATION_PLAN.FitToTravel"];
            readonly proceedings: components["schemas"]["RF_REPATRIATION_PLAN.Proceedings"];
            readonly claims?: components["schemas"]["RF_REPATRIATION_PLAN.Claims"];
            readonly route: readonly components["schemas"]["RF_REPATRIATION_PLAN.RouteLeg"][];
            readonly window: components["schemas"]["RF_REPATRIATION_PLAN.TravelWindow"];
            readonly handoverPoint: components["schemas"]["RF_REPATRIATION_PLAN.HandoverPlace"];
            readonly escorts: readonly components["schemas"]["RF_REPATRIATION_PLAN.Escort"][];
            readonly documents: readonly components["schemas"]["RF_REPATRIATION_PLAN.TravelPaper"][];
            readonly receivingUnit: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"];
        };
        readonly "RF_REPATRIATION_PLAN.RiskAssessment": {
            /** @enum {string} */
            readonly level: "LOW" | "MEDIUM" | "HIGH";
            /** @enum {string} */
            readonly by: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            readonly at: string;
            readonly mitigations: readonly components["schemas"]["RF_REPATRIATION_PLAN.Mitigation"][];
        };
        readonly "RF_REPATRIATION_PLAN.Mitigation": {
            readonly text: string;
        };
        readonly "RF_REPATRIATION_PLAN.PlanNationality": {
            /** @enum {string} */
            readonly state: "VERIFIED" | "DOCUMENT_ISSUED" | "CLAIMED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "RF_REPATRIATION_PLAN.FitToTravel": {
            readonly fit: boolean;
            readonly at: string;
        };
        readonly "RF_REPATRIATION_PLAN.Proceedings": {
            readonly pending: boolean;
            readonly courtDates: readonly components["schemas"]["RF_REPATRIATION_PLAN.CourtDate"][];
            readonly remoteTestimony: boolean;
        };
        readonly "RF_REPATRIATION_PLAN.CourtDate": {
            readonly at: string;
        };
        readonly "RF_REPATRIATION_PLAN.Claims": {
            /** @enum {string} */
            readonly wages: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
            /** @enum {string} */
            readonly property: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
            /** @enum {string} */
            readonly compensation: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
        };
        readonly "RF_REPATRIATION_PLAN.RouteLeg": {
            /** @enum {string} */
            readonly mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            readonly from: components["schemas"]["RF_REPATRIATION_PLAN.CoarsePlace"];
            readonly to: components["schemas"]["RF_REPATRIATION_PLAN.CoarsePlace"];
            readonly crossing?: string;
        };
        readonly "RF_REPATRIATION_PLAN.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "RF_REPATRIATION_PLAN.TravelWindow": {
            /** Format: date-time */
            readonly from: string;
            /** Format: date-time */
            readonly to: string;
        };
        readonly "RF_REPATRIATION_PLAN.HandoverPlace": {
            /** @enum {string} */
            readonly point: "TH_KH_ARANYAPRATHET_POIPET" | "TH_LA_NONG_KHAI_VIENTIANE" | "TH_MM_MAE_SOT_MYAWADDY" | "TH_MM_RANONG_KAWTHAUNG" | "TH_MY_SADAO_BUKIT_KAYU_HITAM" | "VN_KH_MOC_BAI_BAVET" | "VN_LA_LAO_BAO_DANSAVANH" | "ID_MY_ENTIKONG_TEBEDU" | "ID_MY_NUNUKAN_TAWAU" | "SG_MY_WOODLANDS_JOHOR" | "ID_TL_MOTAAIN_BATUGADE" | "AIRPORT" | "OTHER";
            readonly airport?: string;
            readonly other?: string;
        };
        readonly "RF_REPATRIATION_PLAN.Escort": {
            /** @enum {string} */
            readonly kind: "POLICE" | "SOCIAL_WORKER" | "MEDICAL" | "INTERNATIONAL_ORGANISATION" | "NGO" | "FAMILY" | "NONE";
            readonly member: string;
        };
        readonly "RF_REPATRIATION_PLAN.TravelPaper": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "HELD" | "APPLIED" | "ISSUED" | "NOT_NEEDED";
        };
        readonly "RF_REPATRIATION_PLAN.Guardian": {
            readonly names: readonly components["schemas"]["RF_REPATRIATION_PLAN.PersonName"][];
            /** @enum {string} */
            readonly relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
            readonly bestInterestsRef?: string;
        };
        readonly "RF_REPATRIATION_PLAN.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "RF_REPATRIATION_PLAN.Narrative": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        /** RF_REPATRIATION_PLAN */
        readonly RF_REPATRIATION_PLAN: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            readonly supersedes?: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            readonly references?: readonly components["schemas"]["RF_REPATRIATION_PLAN.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_REPATRIATION_PLAN.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_REPATRIATION_PLAN.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_REPATRIATION_PLAN.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_REPATRIATION_PLAN.Translation"][];
            readonly sealed?: readonly ({
                /** @constant */
                readonly part: "guardian";
                readonly units: readonly components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                readonly content: components["schemas"]["RF_REPATRIATION_PLAN.Guardian"];
            } | {
                /** @constant */
                readonly part: "medical";
                readonly units: readonly components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                readonly content: components["schemas"]["RF_REPATRIATION_PLAN.Narrative"];
            })[];
            readonly to: readonly components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
            readonly body: components["schemas"]["RF_REPATRIATION_PLAN.RepatriationPlanBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_REPATRIATION_PLAN";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.PlanResponseBody": {
            readonly victimRef: string;
            readonly planId: string;
            /** @enum {string} */
            readonly decision: "ACCEPT" | "PROPOSE_CHANGE" | "DECLINE";
            readonly changes?: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.PlanChange"][];
            /** @enum {string} */
            readonly reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            readonly receptionArrangement?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.ReceptionArrangement"];
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.PlanChange": {
            /** @enum {string} */
            readonly item: "WINDOW" | "ROUTE" | "HANDOVER_POINT" | "ESCORTS" | "DOCUMENTS" | "RECEIVING_UNIT" | "RECEPTION" | "OTHER";
            readonly text: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.ReceptionArrangement": {
            /** @enum {string} */
            readonly facility: "TRANSIT_CENTRE" | "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "FAMILY_HOME" | "HOSPITAL" | "FOSTER" | "OTHER";
            readonly transport: boolean;
            readonly interpreter: boolean;
            readonly note?: string;
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Contacts": {
            readonly contacts: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Contact"][];
        };
        readonly "RF_REPATRIATION_PLAN_RESPONSE.Contact": {
            readonly fullName: string;
            readonly task: string;
            readonly phones: readonly string[];
        };
        /** RF_REPATRIATION_PLAN_RESPONSE */
        readonly RF_REPATRIATION_PLAN_RESPONSE: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly conversation: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            readonly case: string;
            readonly inReplyTo?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            readonly supersedes?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            readonly references?: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Translation"][];
            readonly sealed?: readonly {
                /** @constant */
                readonly part: "contacts";
                readonly units: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
                readonly content: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Contacts"];
            }[];
            readonly to: readonly components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
            readonly body: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.PlanResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_REPATRIATION_PLAN_RESPONSE";
            /** @constant */
            readonly version?: 1;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Origin": {
            readonly member: string;
            readonly unit: string;
            /** @enum {string} */
            readonly role: "POLICE_SYSTEM" | "ANALYST" | "LIAISON" | "SUPERVISOR" | "SYSTEM";
        };
        readonly "RF_VICTIM_IDENTIFICATION.Reference": {
            readonly member: string;
            readonly id: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.ExternalReference": {
            /** @enum {string} */
            readonly system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            readonly id: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Evaluation": {
            /** @enum {string} */
            readonly source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            readonly info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            readonly scheme: "4X4";
        };
        readonly "RF_VICTIM_IDENTIFICATION.LegalBasis": {
            /** @enum {string} */
            readonly code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            readonly ref?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Translation": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subject: string;
            readonly text?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.SealedReference": {
            readonly part: string;
            readonly units: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
            readonly commitment: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.UnitAddress": {
            readonly member: string;
            readonly unit: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.AttachmentReference": {
            readonly id: string;
            readonly bytes: number;
            readonly digest: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.VictimIdentificationBody": {
            readonly victimRef: string;
            /** @enum {string} */
            readonly status: "POSSIBLE" | "PRESUMED" | "CONFIRMED";
            /** @enum {string} */
            readonly decidedBy: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            readonly isChild: boolean;
            /** @enum {string} */
            readonly sex: "F" | "M" | "X" | "U";
            readonly nationalityClaims: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.NationalityClaim"][];
            /** @enum {string} */
            readonly countryOfOrigin: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly undeterminedReason?: "PERSON_DOES_NOT_KNOW" | "PERSON_DECLINES" | "PERSON_CANNOT_COMMUNICATE" | "NO_DOCUMENTS" | "CONFLICTING" | "STATELESSNESS_SUSPECTED" | "NOT_IN_SOURCE";
            /** @enum {string} */
            readonly countryOfExploitation: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly found: components["schemas"]["RF_VICTIM_IDENTIFICATION.Finding"];
            readonly tipElements: components["schemas"]["RF_VICTIM_IDENTIFICATION.TipElements"];
            readonly indicators: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.Indicator"][];
            readonly exploitationForms: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly needs: readonly ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            /** @enum {string} */
            readonly immediateRisk: "LIFE_IN_DANGER" | "UNSAFE" | "SAFE_FOR_NOW" | "UNKNOWN";
            readonly consent: components["schemas"]["RF_VICTIM_IDENTIFICATION.Consent"];
            readonly placement: components["schemas"]["RF_VICTIM_IDENTIFICATION.Placement"];
            readonly chargesAgainstVictim: boolean;
            readonly internationalProtectionConcern?: boolean;
            readonly askFor: readonly ("IDENTIFY" | "VERIFY_NATIONALITY" | "TRACE_FAMILY" | "ASSIST" | "INVESTIGATE")[];
            readonly investigationFollowUp: components["schemas"]["RF_VICTIM_IDENTIFICATION.InvestigationFollowUp"];
            readonly otherTexts?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.OtherText"][];
        };
        readonly "RF_VICTIM_IDENTIFICATION.NationalityClaim": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            readonly state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            readonly verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            readonly verifiedAt?: string;
            readonly evidence?: readonly ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        readonly "RF_VICTIM_IDENTIFICATION.Finding": {
            readonly at: string;
            readonly place: components["schemas"]["RF_VICTIM_IDENTIFICATION.CoarsePlace"];
            /** @enum {string} */
            readonly by: "POLICE" | "BORDER" | "LABOUR_INSPECTOR" | "COAST_GUARD" | "HOTLINE" | "HEALTH" | "SCHOOL" | "NGO" | "EMBASSY" | "FAMILY_OR_FRIEND" | "SELF" | "EMPLOYER" | "OTHER" | "UNKNOWN";
        };
        readonly "RF_VICTIM_IDENTIFICATION.CoarsePlace": {
            /** @enum {string} */
            readonly country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly admin1?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.TipElements": {
            /** @enum {string} */
            readonly state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            readonly acts: readonly ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            readonly means: readonly ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            readonly purposes: readonly ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            readonly sectors?: readonly ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            readonly venues?: readonly ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        readonly "RF_VICTIM_IDENTIFICATION.Indicator": {
            /** @enum {string} */
            readonly code: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            readonly strength?: "STRONG" | "MEDIUM" | "WEAK";
        };
        readonly "RF_VICTIM_IDENTIFICATION.Consent": {
            /** @enum {string} */
            readonly state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            readonly scopes: readonly ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            readonly givenAt?: string;
            /** Format: date-time */
            readonly withdrawnAt?: string;
            /** @enum {string} */
            readonly language?: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly interpreterUsed?: boolean;
            /** @enum {string} */
            readonly by?: "SELF" | "GUARDIAN";
            readonly questionsExplained?: readonly ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            readonly exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        readonly "RF_VICTIM_IDENTIFICATION.Placement": {
            /** @enum {string} */
            readonly type: "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "PRIVATE" | "HOSPITAL" | "FOSTER" | "EMBASSY" | "DETENTION" | "COMMUNITY" | "UNKNOWN";
            readonly since?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.InvestigationFollowUp": {
            /** @enum {string} */
            readonly state: "OPENED" | "PLANNED" | "NOT_POSSIBLE" | "UNKNOWN";
            readonly reason?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.OtherText": {
            readonly member: string;
            readonly text: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.VictimIdentity": {
            readonly victimRef: string;
            readonly names: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            readonly birth?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Birth"];
            readonly ageEstimate?: components["schemas"]["RF_VICTIM_IDENTIFICATION.AgeEstimate"];
            /** @enum {string} */
            readonly sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            readonly genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            readonly languages: readonly ("eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und")[];
            readonly description?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Description"];
            readonly documents: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.IdDocument"][];
            readonly biometrics?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.BiometricReference"][];
            readonly caution?: readonly ("SELF_HARM_RISK" | "CONTAGIOUS" | "PREGNANT" | "NEEDS_MEDICATION")[];
            readonly phones?: readonly string[];
            readonly address?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.PersonName": {
            readonly fullName: string;
            /** @enum {string} */
            readonly script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Taml" | "Arab";
            /** @enum {string} */
            readonly nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            readonly primary?: string;
            readonly secondary?: string;
            readonly honorific?: string;
            readonly translitOf?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Birth": {
            readonly date: string;
            /** @enum {string} */
            readonly calendar: "GREGORIAN" | "BUDDHIST";
            readonly entered?: string;
            readonly place?: string;
            /** @enum {string} */
            readonly countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        readonly "RF_VICTIM_IDENTIFICATION.AgeEstimate": {
            readonly min: number;
            readonly max: number;
            /** @enum {string} */
            readonly basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        readonly "RF_VICTIM_IDENTIFICATION.Description": {
            readonly heightCm?: number;
            readonly build?: string;
            readonly hair?: string;
            readonly eyes?: string;
            readonly marks?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.Mark"][];
        };
        readonly "RF_VICTIM_IDENTIFICATION.Mark": {
            readonly type: string;
            readonly bodyPart: string;
            readonly text: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.IdDocument": {
            /** @enum {string} */
            readonly type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            readonly number: string;
            /** @enum {string} */
            readonly issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            readonly issued?: string;
            readonly expires?: string;
            readonly mrz?: readonly string[];
            /** @enum {string} */
            readonly state: "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        readonly "RF_VICTIM_IDENTIFICATION.BiometricReference": {
            /** @enum {string} */
            readonly kind: "FACE" | "FINGER";
            readonly ref: string;
            readonly digest: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Narrative": {
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly text: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.Guardian": {
            readonly names: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            /** @enum {string} */
            readonly relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            readonly phones?: readonly string[];
            readonly address?: string;
            readonly bestInterestsRef?: string;
        };
        readonly "RF_VICTIM_IDENTIFICATION.StatisticalRow": {
            readonly year?: number;
            /** @enum {string} */
            readonly ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            readonly canary: string;
        };
        /** RF_VICTIM_IDENTIFICATION */
        readonly RF_VICTIM_IDENTIFICATION: {
            /** @enum {string} */
            readonly status: "ACTUAL" | "EXERCISE" | "TEST";
            readonly case: string;
            readonly supersedes?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Reference"];
            readonly references?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.Reference"][];
            readonly externalRefs?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.ExternalReference"][];
            readonly originUserRef: string;
            /** @enum {string} */
            readonly urgency: "E" | "U" | "R" | "P";
            readonly urgencyReason?: string;
            readonly handling: readonly ("H0" | "H1" | "H2" | "H3")[];
            readonly handlingNote?: string;
            readonly evaluation?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Evaluation"];
            /** @enum {string} */
            readonly purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            readonly legalBasis: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.LegalBasis"][];
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly reviewAt: string;
            /** Format: date-time */
            readonly dueAt?: string;
            /** @enum {string} */
            readonly language: "eng" | "tha" | "tts" | "nod" | "mfa" | "lao" | "khm" | "vie" | "tyz" | "mya" | "shn" | "ksw" | "kac" | "mnw" | "rhg" | "msa" | "zsm" | "kxd" | "ind" | "jav" | "sun" | "mad" | "min" | "ban" | "fil" | "tgl" | "ceb" | "ilo" | "hil" | "tsg" | "mdh" | "hmn" | "mww" | "hmv" | "kjg" | "cmn" | "yue" | "nan" | "tam" | "tet" | "por" | "und";
            readonly subjectEn: string;
            readonly translations?: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.Translation"][];
            readonly sealed?: readonly ({
                /** @constant */
                readonly part: "identity";
                readonly units: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                readonly content: components["schemas"]["RF_VICTIM_IDENTIFICATION.VictimIdentity"];
            } | {
                /** @constant */
                readonly part: "narrative";
                readonly units: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                readonly content: components["schemas"]["RF_VICTIM_IDENTIFICATION.Narrative"];
            } | {
                /** @constant */
                readonly part: "guardian";
                readonly units: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                readonly content: components["schemas"]["RF_VICTIM_IDENTIFICATION.Guardian"];
            } | {
                /** @constant */
                readonly part: "row";
                readonly units: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                readonly content: components["schemas"]["RF_VICTIM_IDENTIFICATION.StatisticalRow"];
            })[];
            readonly to: readonly components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
            readonly body: components["schemas"]["RF_VICTIM_IDENTIFICATION.VictimIdentificationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RF_VICTIM_IDENTIFICATION";
            /** @constant */
            readonly version?: 1;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: {
        readonly alert: {
            readonly content: {
                readonly "application/json": components["schemas"]["AL_MISSING_PERSON"] | components["schemas"]["AL_MODUS_OPERANDI"] | components["schemas"]["AL_TRAVEL_DOCUMENT"] | components["schemas"]["AL_WANTED_SUSPECT"];
            };
        };
        readonly referral: {
            readonly content: {
                readonly "application/json": components["schemas"]["RF_ARRIVAL"] | components["schemas"]["RF_ASSISTANCE_CONFIRMATION"] | components["schemas"]["RF_ASSISTANCE_NEED"] | components["schemas"]["RF_HANDOVER"] | components["schemas"]["RF_HANDOVER_COUNTERSIGN"] | components["schemas"]["RF_INFORMATION_REPLY"] | components["schemas"]["RF_INFORMATION_REQUEST"] | components["schemas"]["RF_NATIONALITY_REQUEST"] | components["schemas"]["RF_NATIONALITY_RESPONSE"] | components["schemas"]["RF_REPATRIATION_PLAN"] | components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE"] | components["schemas"]["RF_VICTIM_IDENTIFICATION"];
            };
        };
        readonly control: {
            readonly content: {
                readonly "application/json": components["schemas"]["CT_CHALLENGE"] | components["schemas"]["CT_CLOCK"] | components["schemas"]["CT_CLOSE"] | components["schemas"]["CT_CORRECTION"] | components["schemas"]["CT_ESCALATION"] | components["schemas"]["CT_HIT"] | components["schemas"]["CT_HIT_CONFIRM_REQUEST"] | components["schemas"]["CT_HIT_CONFIRM_RESPONSE"] | components["schemas"]["CT_HUMAN_ACK"] | components["schemas"]["CT_REDIRECT"] | components["schemas"]["CT_SUPPRESSION"] | components["schemas"]["CT_VICTIM_STATUS"] | components["schemas"]["CT_WITHDRAWAL"];
            };
        };
        readonly batch: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description All are stored or none
                     * @default false
                     */
                    readonly all?: boolean;
                    readonly drafts: readonly {
                        readonly idempotencyKey: string;
                        readonly draft: components["schemas"]["AL_MISSING_PERSON"] | components["schemas"]["AL_MODUS_OPERANDI"] | components["schemas"]["AL_TRAVEL_DOCUMENT"] | components["schemas"]["AL_WANTED_SUSPECT"] | components["schemas"]["CT_CHALLENGE"] | components["schemas"]["CT_CLOCK"] | components["schemas"]["CT_CLOSE"] | components["schemas"]["CT_CORRECTION"] | components["schemas"]["CT_ESCALATION"] | components["schemas"]["CT_HIT"] | components["schemas"]["CT_HIT_CONFIRM_REQUEST"] | components["schemas"]["CT_HIT_CONFIRM_RESPONSE"] | components["schemas"]["CT_HUMAN_ACK"] | components["schemas"]["CT_REDIRECT"] | components["schemas"]["CT_SUPPRESSION"] | components["schemas"]["CT_VICTIM_STATUS"] | components["schemas"]["CT_WITHDRAWAL"] | components["schemas"]["RF_ARRIVAL"] | components["schemas"]["RF_ASSISTANCE_CONFIRMATION"] | components["schemas"]["RF_ASSISTANCE_NEED"] | components["schemas"]["RF_HANDOVER"] | components["schemas"]["RF_HANDOVER_COUNTERSIGN"] | components["schemas"]["RF_INFORMATION_REPLY"] | components["schemas"]["RF_INFORMATION_REQUEST"] | components["schemas"]["RF_NATIONALITY_REQUEST"] | components["schemas"]["RF_NATIONALITY_RESPONSE"] | components["schemas"]["RF_REPATRIATION_PLAN"] | components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE"] | components["schemas"]["RF_VICTIM_IDENTIFICATION"];
                    }[];
                };
            };
        };
        readonly check: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckRequest"];
            };
        };
        readonly decision: {
            readonly content: {
                readonly "application/json": components["schemas"]["Decision"];
            };
        };
        readonly return: {
            readonly content: {
                readonly "application/json": components["schemas"]["Return"];
            };
        };
        readonly subscription: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        readonly withdrawal: {
            readonly content: {
                readonly "application/json": components["schemas"]["Withdrawal"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getAlerts: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alerts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alerts"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["alert"];
        readonly responses: {
            /** @description Submitted */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postReferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["referral"];
        readonly responses: {
            /** @description Submitted */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["control"];
        readonly responses: {
            /** @description Submitted */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["batch"];
        readonly responses: {
            /** @description BatchAnswer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly member: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Message */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMessageJws: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly member: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/jose */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jose": string;
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openPart: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly member: string;
                readonly id: string;
                readonly part: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Part */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Part"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly member: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["withdrawal"];
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getInbox: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Inbox */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/event-stream */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Subscriptions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscriptions"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly subscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["subscription"];
        readonly responses: {
            /** @description SubscriptionMade */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionMade"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unsubscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No body */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getWork: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Work */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getApprovals: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Approvals */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approvals"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Approval */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly release: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["return"];
        readonly responses: {
            /** @description Returned */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Returned"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deliveries */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLinks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Links */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Links"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Preview */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTasks: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Tasks */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Chosen by the caller, a new one for each message */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["decision"];
        readonly responses: {
            /** @description Decided */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suppressAlert: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly member: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reference */
            readonly 202: {
                headers: {
                    /** @description Where the message is read */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reference"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAlarms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alarms */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Alarms"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Audit */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLookupLog: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description LookupLog */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupLog"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCase: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly member: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Case */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly check: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["check"];
        readonly responses: {
            /** @description CheckAnswer */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getQuarantine: {
        readonly parameters: {
            readonly query?: {
                /** @description `next` of the page before */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Quarantine */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Quarantine"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requeue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Requeued */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Requeued"];
                };
            };
            /** @description Problem */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDirectory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Directory */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSchemas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Schemas */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Schemas"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSchema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly type: string;
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/schema+json */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/schema+json": string;
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Live */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Live"];
                };
            };
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Ready */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
    readonly metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/plain */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly openapi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/json */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly docs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/html */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly docsFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly file: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/octet-stream */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Problem */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No body */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signInCallback: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description text/html */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No body */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Me */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Problem */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
