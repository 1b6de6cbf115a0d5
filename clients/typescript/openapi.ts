// Written by apps/gateway/openapi/client-types.main.ts from the OpenAPI document; never edited.

export interface paths {
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts sent or received that the caller may read, newest first */
        get: operations["getAlerts"];
        put?: never;
        /**
         * Send an alert
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        post: operations["postAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a referral
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message. Content of sealed parts is given in clear here and leaves sealed to the units named.
         */
        post: operations["postReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message about an earlier one
         * @description 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        post: operations["postControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many drafts by one request
         * @description For police systems: 1 to 100 drafts of any kinds in one body of at most 1 MiB, each with an idempotency key of its own; the header is not read. `results` has what became of each, in their order, with the status that it would have been answered alone: 202 (stored, or waiting for a second person), or a problem whose faults point into the batch. One refused draft costs the others nothing. With `all: true` all are stored in one transaction or none: then one problem tells every fault; a draft that needs a second person is refused there. A whole batch may be posted again: what was taken is answered as before.
         */
        post: operations["postBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescues/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would become of a rescue: the faults of each row, counts, what each unit would get
         * @description Nothing is stored, signed or sent. What all share stands in `message` (members of every message), `rescue` (body of RF_MASS_RESCUE) and `person` (body of RF_VICTIM_IDENTIFICATION where a row says nothing else). The persons come as JSON `rows`, as the text of a `csv`, or as an `xlsx` workbook in base64, with headings in the first row: usual English headings are known, `columns` says what others mean. A body is 1 MiB at most.
         */
        post: operations["previewRescue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rescues of the own unit that are on their way or were stopped */
        get: operations["getRescues"];
        put?: never;
        /**
         * Send a mass rescue and a referral for each person
         * @description 202 means that all is stored: the mass rescue goes first, then the referrals in the order of the rows, whatever process dies meanwhile. A rescue with a fault is refused whole, its faults pointing at /rows/<row>/<column>. The same Idempotency-Key with the same body gives the same rescue, and tries again what of it was refused. What all share stands in `message` (members of every message), `rescue` (body of RF_MASS_RESCUE) and `person` (body of RF_VICTIM_IDENTIFICATION where a row says nothing else). The persons come as JSON `rows`, as the text of a `csv`, or as an `xlsx` workbook in base64, with headings in the first row: usual English headings are known, `columns` says what others mean. A body is 1 MiB at most.
         */
        post: operations["postRescue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a rescue of the own unit has been sent */
        get: operations["getRescue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescued/{member}/{id}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The persons of one rescue whose referrals the own unit is party of
         * @description `member` and `id` are those of the mass rescue. In the order of the rows, with state, ball and due time of each; no names, which are sealed.
         */
        get: operations["getRescuedPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rescued/{member}/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for many persons of one rescue at once, each in a conversation of its own
         * @description A draft such as CT_HUMAN_ACK or an interim RF_NATIONALITY_RESPONSE, and 1 to 100 persons: one message each, to the other side of that conversation, of its case and its victim. `results` has what became of each, in their order, as a batch has; the pointers of faults begin at `draft`. The same request under the same Idempotency-Key doubles nothing.
         */
        post: operations["answerRescuedPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a message and where it stands
         * @description For units that signed it or were addressed; to others it does not exist.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}/jws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exact signed bytes of a message */
        get: operations["getMessageJws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a sealed part
         * @description Noted for the auditor before it is answered, and told to the sender by a signed receipt of the unit that opens it. `?purpose=`: a code of the list purpose; without it, and always where the message has one, its own: for another it must be asked for first.
         */
        get: operations["openPart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an alert or referral
         * @description Goes to the addressees of what is withdrawn, under its restrictions. 202 means that the message is checked, signed and stored, and will not be lost. The same Idempotency-Key with the same draft gives the same message.
         */
        post: operations["withdrawMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came in for the caller's unit, oldest first */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What comes in for the caller's unit, as server-sent events
         * @description Goes on after `Last-Event-ID` or `?after=`, a cursor of the inbox, or `end` for what comes from now on; without either from the beginning. `ready` gives the cursor it begins with, `message` {cursor, type, status, urgency, conversation, href}, `work` {conversation, href} of a conversation that changed; `approval` {href} where a draft that the caller may see came to wait for a second person or was decided; these two have no id and are not repeated: ask /v1/work and /v1/approvals when a stream begins. `alive` {at} comes when nothing else did for ten seconds: a stream that is silent for thirty is lost. It ends with the credential.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The unit's subscriptions, and whether their addresses take what they are told
         * @description `dead` counts events that were given up after a day.
         */
        get: operations["getSubscriptions"];
        put?: never;
        /**
         * Have a web address told what comes into the caller's unit's inbox
         * @description For police systems, liaison officers and supervisors. The address gets CloudEvents 1.0 (type hsu.inbox.message.v1) with what /v1/events tells of a message, signed after Standard Webhooks with the secret, which is shown in this answer only. An event is offered again, ever more seldom, until it is taken (2xx) or a day old; it may come twice, with the same id, and out of order. The host must be public, unless the gateway is configured to know it. `filter` narrows broadcast alerts, never emergencies or what names the unit.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a subscription */
        delete: operations["unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations of the caller's unit, by due time
         * @description `with`: `me` (it is our turn; the default), `them` (the other side has the ball), `open` or `closed`. `after` and `limit` as elsewhere.
         */
        get: operations["getWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Drafts that wait for a second person, the oldest first, then what became of others, newest first
         * @description Everybody's own, and for a supervisor those of the units that he reviews for: his own, and units without supervisors. Without the content of sealed parts.
         */
        get: operations["getApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one draft whole, before it is released or returned
         * @description Each reading of sealed parts is noted for the auditor.
         */
        get: operations["getApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a draft: it is signed and sent as its author's
         * @description For a supervisor who is not the author.
         */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a draft with a reason, which only supervisors read */
        post: operations["returnDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own messages that a member has not receipted, oldest first
         * @description For supervisors and liaison officers. `state`: WAITING or SENT.
         */
        get: operations["getDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the link to each member does
         * @description For supervisors and liaison officers.
         */
        get: operations["getLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would become of a draft: its faults, what each addressee sees, whether a second person is asked
         * @description Nothing is stored, signed or sent. The body is a draft of any family.
         */
        post: operations["previewDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a person of the caller's unit must decide
         * @description An alert may mean a victim that the unit holds. Nobody else is told that there is such a question.
         */
        get: operations["getTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide: challenge the alert, or say that it is another person
         * @description The reason goes to the alert’s owner sealed, or stays here.
         */
        post: operations["decideTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{member}/{id}/suppression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the fallback of an own alert hold everywhere, while it is under review
         * @description For a supervisor of the owner. Sent by the gateway itself, worded like any other.
         */
        post: operations["suppressAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the auditor must look into
         * @description Of the last year, newest first. REPEATED_MATCH: alerts of one member met persons protected here at least twice within 30 days, and may be asking where they are. UNANSWERED_CHALLENGE: its owner left a challenge to an alert unanswered past its time. For auditors alone.
         */
        get: operations["getAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who opened which sealed part, and who was refused what, newest first
         * @description `act`: OPENED, REFUSED (a sealed part) or DENIED (anything else); all without it. For auditors alone.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked up what kind of thing, for which purpose, and what was found; newest first
         * @description What exactly was asked stays sealed in the log. For auditors alone.
         */
        get: operations["getLookupLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{member}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A conversation: where it stands, whose turn it is, its clocks and messages
         * @description Both sides compute the same from the same messages. Only messages that the unit signed or was addressed in: the newest, ascending, with the opening; `next` asks for earlier ones as `after`.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up documents, persons, vehicles, vessels, means of communication and organisations in the live alerts
         * @description Committed to the log, with who, purpose and what was found, before it is answered. What of a question cannot be read is named in its answer, which is then never NONE; the other questions of the check are answered as ever. Where no question can be read, the whole check is refused.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was not accepted, with the reason
         * @description For supervisors and liaison officers.
         */
        get: operations["getQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quarantine/{number}/requeue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge a row of the quarantine again; 409 where it was judged before */
        post: operations["requeue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members and units, as the directory in force says */
        get: operations["getDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of message */
        get: operations["getSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/{type}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of a kind, in the bytes whose digest the directory pins */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gateway does its work; 503 with what is wrong where it does not. What keeps only one unit from its work is named under 200 */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts, in the Prometheus text format */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as a page */
        get: operations["docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of that page */
        get: operations["docsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends a browser to the member's OpenID provider; `return` is the path of the page to come back to */
        get: operations["signIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the OpenID provider sends the browser back; begins a session in a cookie */
        get: operations["signInCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is here */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much of a file is here
         * @description Of uploads of the own unit: `held` says where to go on.
         */
        get: operations["getUpload"];
        /**
         * Bring a range of a file
         * @description The caller draws the id, a UUIDv7. A range has at most 1 MiB; all but the last are multiples of 512 KiB; the next begins at `held`. With the last one the file is compared with its digest, looked at, scanned where the gateway has a scanner, and a picture loses position, camera and texts: `removed` says which. A draft then names it in `attachments`, and its part `files` (or `photos`) says its name and who may open it.
         */
        put: operations["putAttachment"];
        post?: never;
        /** Drop a file that no message carries */
        delete: operations["cancelUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of a message, or a range of it
         * @description For units that the part with its key names; noted and told to the sender like any opening of a part, each time. 409 E-NOT-NOW while chunks lack: the message’s `attachments` say how far it is. `Range: bytes=FIRST-LAST` is answered with 206. `?purpose=` as for a part. A name for the file, with the ending of what it is, comes in Content-Disposition. 422: it is not what its part says, or the scanner found something.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's own drafts, the last one saved first
         * @description At most 50; without what is written in them.
         */
        get: operations["getDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a draft of the caller */
        get: operations["getDraft"];
        /**
         * Keep what is being written
         * @description The caller draws the id, a UUIDv7. Sealed before it is stored, under a key that is not in the database, and read by its author alone; erased when it is sent, else 14 days after the last change. A change names what it was made of (If-Match); where somebody has saved another text meanwhile, as in another tab, it is refused (412) and nothing is lost. The same text once more is answered as before.
         */
        put: operations["keepDraft"];
        post?: never;
        /**
         * Erase a draft at once, as after it was sent
         * @description One that is gone already is no error; what is no id of a draft is one.
         */
        delete: operations["eraseDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a draft away
         * @description It can be restored for ten minutes, then it is erased.
         */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a draft that was thrown away */
        post: operations["restoreDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{member}/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a message as a signed letter
         * @description English and the sender’s language, with a QR code that anybody checks (docs/letters.md). `?form=pdf` where this gateway has a Chromium, else `html`. `?parts=identity,…` prints sealed parts too: each is opened as ever, noted and told to the sender; `?purpose=` as for a part. Every printing is noted for the auditor. 409: the message no longer counts.
         */
        get: operations["printLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a letter
         * @description A letter’s PDF or HTML file, or the text of its QR code, 1 MiB at most. The signature is checked against the directory; whether the message still counts, only a gateway that holds it tells (`standing`). Keeps nothing of what is brought.
         */
        post: operations["checkLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The message of which a letter with this verification code was printed
         * @description Of messages that are here and that the caller may read. A forged letter has the code of none, or of another message than it shows: compare reference, sender and date with the paper.
         */
        get: operations["getLetterCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keeping/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has expired or is recalled and waits for the destruction of its key
         * @description For auditors, and for supervisors what their unit might have read. Nobody reads it any more at any door; the bytes are there until the key is destroyed.
         */
        get: operations["getWaitingForKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keeping/untold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was recalled, withdrawn or changed, and could not be told to somebody who holds it
         * @description It is not tried again by itself: somebody tells the holder by another way. For auditors, and for supervisors of units that are party of the conversation.
         */
        get: operations["getUntoldHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keeping/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holders that have not certified what has expired or is recalled
         * @description Of what units of this member wrote. Overdue seven days after it was asked for. For auditors alone.
         */
        get: operations["getMissingCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open offers and requests of capacity, and what fits whom
         * @description Newest first; with each what fits it on the other side: common topics, languages and days, how many can be served, and what is lacking. Agree by RF_CAPACITY_MATCH in the conversation of either.
         */
        get: operations["getCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is agreed, as a calendar file
         * @description RFC 5545: offers and requests of which a match was accepted, in whole days.
         */
        get: operations["getCapacityCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Preview: {
            faults: components["schemas"]["Fault"][];
            leaks: components["schemas"]["Fault"][];
            doubts: {
                path: string;
                text: string;
            }[];
            addressees: {
                unit: components["schemas"]["UnitAddress"] | null;
                sees: {
                    open: Record<string, unknown>;
                    parts: string[];
                };
            }[];
            approval: boolean;
        };
        Alerts: {
            items: components["schemas"]["Alert"][];
            next: string | null;
        };
        Alert: {
            ref: components["schemas"]["Reference"];
            type: string;
            owner: components["schemas"]["UnitAddress"];
            state: string;
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            /** @enum {unknown} */
            urgency: "E" | "U" | "R" | "P";
            subjectEn: string | null;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            actionRequested: string | null;
            corridor: {
                from: string | null;
                to: string | null;
            }[];
            version: number;
            hits: number;
        };
        Deliveries: {
            items: {
                ref: components["schemas"]["Reference"];
                type: string;
                to: string;
                /** @enum {unknown} */
                state: "WAITING" | "SENT";
                /** Format: date-time */
                sentAt: string | null;
                /** Format: date-time */
                receivedAt: string | null;
                /** Format: date-time */
                dueAt: string | null;
                resends: number;
                held: string | null;
                incident: boolean;
            }[];
            next: string | null;
        };
        Links: {
            items: {
                member: string;
                /** Format: date-time */
                beatAt: string | null;
                away: boolean;
                waiting: number;
                /** Format: date-time */
                oldestAt: string | null;
                deferred: number;
                refused: number;
            }[];
            next: null;
        };
        Decision: {
            /** @enum {unknown} */
            decision: "CHALLENGE" | "DIFFERENT";
            reason: string;
        };
        Decided: {
            id: string;
            /** @enum {unknown} */
            state: "CHALLENGED" | "DIFFERENT";
        };
        Tasks: {
            next: string | null;
            items: {
                id: string;
                /** @constant */
                kind: "CONFLICT";
                /** @enum {unknown} */
                state: "OPEN" | "CHALLENGED" | "DIFFERENT";
                /** @constant */
                urgency: "E";
                /** Format: date-time */
                at: string;
                alert: components["schemas"]["Reference"];
                conversation: components["schemas"]["Reference"];
            }[];
        };
        Alarms: {
            items: {
                /** @enum {unknown} */
                kind: "REPEATED_MATCH" | "UNANSWERED_CHALLENGE";
                owner: string;
                /** Format: date-time */
                at: string;
                matches: number;
                alerts: components["schemas"]["Reference"][];
            }[];
        };
        WaitingForKeys: {
            items: {
                ref: components["schemas"]["Reference"];
                type: string;
                conversation: components["schemas"]["Reference"];
                /** @enum {unknown} */
                cause: "RECALLED" | "EXPIRED";
                /** Format: date-time */
                since: string;
            }[];
            next: string | null;
        };
        MissingCertificates: {
            items: {
                conversation: components["schemas"]["Reference"];
                holder: string;
                /** Format: date-time */
                askedAt: string;
                /** Format: date-time */
                dueAt: string;
                overdue: boolean;
            }[];
            next: null;
        };
        UntoldHolders: {
            items: {
                conversation: components["schemas"]["Reference"];
                untold: {
                    in: components["schemas"]["Reference"];
                    /** @enum {string} */
                    code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
                }[];
                /** Format: date-time */
                since: string;
            }[];
            next: string | null;
        };
        Audit: {
            items: components["schemas"]["AuditRow"][];
            next: string | null;
        };
        AuditRow: {
            number: string;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            act: "OPENED" | "REFUSED" | "DENIED";
            /** @description Pseudonym */
            caller: string;
            unit: string;
            role: string;
            purpose: string | null;
            route: string;
            of: components["schemas"]["Reference"] | null;
            part: string | null;
            code: string | null;
        };
        LookupLog: {
            items: components["schemas"]["LookupRow"][];
            next: string | null;
        };
        LookupRow: {
            number: string;
            /** Format: date-time */
            at: string;
            /** @description Pseudonym */
            caller: string;
            unit: string;
            role: string;
            officer: string | null;
            purpose: string;
            kind: string;
            /** @description Keyed: the same question has the same */
            digest: string;
            verdict: string;
            results: components["schemas"]["Reference"][];
        };
        Proposed: {
            /** Format: uuid */
            approval: string;
            /** @constant */
            state: "PENDING_APPROVAL";
        };
        Return: {
            reason: string;
        };
        Returned: {
            /** Format: uuid */
            id: string;
            /** @constant */
            state: "RETURNED";
        };
        Approvals: {
            items: components["schemas"]["Approval"][];
            next: string | null;
        };
        Approval: {
            /** Format: uuid */
            id: string;
            type: string;
            /** @enum {unknown} */
            urgency: "E" | "U" | "R" | "P";
            /** @description Pseudonym */
            author: string;
            unit: string;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            state: "PENDING" | "RELEASED" | "RETURNED";
            /** @description As posted; in a list without the content of sealed parts */
            draft: Record<string, unknown>;
            ref: components["schemas"]["Reference"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            reason: string | null;
            mayDecide: boolean;
        };
        Work: {
            items: components["schemas"]["WorkItem"][];
            next: string | null;
            counts: {
                me: number;
                them: number;
                overdue: number;
            };
        };
        WorkItem: {
            cursor: string;
            conversation: components["schemas"]["Reference"];
            kind: string;
            /** @enum {unknown} */
            family: "alert" | "referral" | "control";
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            state: string;
            ball: components["schemas"]["UnitAddress"] | null;
            withMe: boolean;
            counterpart: components["schemas"]["UnitAddress"] | null;
            case: string | null;
            subjectEn: string | null;
            /** @enum {unknown} */
            urgency: "E" | "U" | "R" | "P";
            /** Format: date-time */
            dueAt: string | null;
            clock: string | null;
            paused: boolean;
            overdue: boolean;
            /** Format: date-time */
            lastAt: string;
            lastType: string;
        };
        Case: {
            conversation: components["schemas"]["Reference"];
            kind: string | null;
            /** @enum {unknown} */
            family: "alert" | "referral" | "control" | null;
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            state: string;
            open: boolean;
            owner: components["schemas"]["UnitAddress"] | null;
            counterpart: components["schemas"]["UnitAddress"] | null;
            actionRequested: string | null;
            objections: {
                by: string;
                /** @enum {string} */
                scope: "ALL_ACTIONS" | "ARREST_ONLY";
                /** Format: date-time */
                until: string;
            }[];
            ball: components["schemas"]["UnitAddress"] | null;
            clocks: components["schemas"]["Clock"][];
            lifecycles: {
                lifecycle: string;
                key: string;
                state: string;
                next: {
                    to: string;
                    type: string;
                }[];
            }[];
            consents: {
                victimRef: string;
                scope: string;
                /** @enum {unknown} */
                state: "GIVEN" | "WITHDRAWN";
                at: string;
                member: string;
            }[];
            messages: {
                member: string;
                /** Format: uuid */
                id: string;
                /** @enum {unknown} */
                direction: "OUT" | "IN";
                /** @enum {unknown} */
                lane: "express" | "normal";
                digest: string;
                /** Format: date-time */
                committedAt: string;
                /** @description As signed; its schema is that of its kind */
                message: components["schemas"]["SignedMessage"];
                /** @enum {unknown} */
                unreadable?: "RECALLED" | "EXPIRED";
                conversation: {
                    member: string;
                    /** Format: uuid */
                    id: string;
                    state: string;
                    crossed: components["schemas"]["Reference"][];
                };
                deliveries: components["schemas"]["Delivery"][];
                receipts: components["schemas"]["Receipt"][];
                parts: {
                    part: string;
                    href: string;
                }[];
                attachments: components["schemas"]["Attachment"][];
                links: {
                    self: string;
                    jws: string;
                };
                crossed: boolean;
                own: boolean;
            }[];
            next: string | null;
            acts: {
                type: string;
                version: number;
            }[];
        };
        Clock: {
            clock: string;
            key: string;
            owner: components["schemas"]["UnitAddress"];
            /** @description IANA time zone of the owner's capital */
            zone: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            rested: {
                /** @description Day in the owner's zone, YYYY-MM-DD */
                date: string;
                /** @description Name of the holiday; empty where the day of the week rests */
                holiday: string;
            }[];
            /** @enum {unknown} */
            state: "RUNNING" | "PAUSED" | "MET" | "MISSED";
            overdue: boolean;
            pause: {
                /** Format: date-time */
                since: string;
                reason: string;
                /** Format: date-time */
                reviewAt: string | null;
            } | null;
            /** Format: date-time */
            stoppedAt: string | null;
            ladder: {
                level: number;
                /** Format: date-time */
                at: string;
                passed: boolean;
            }[];
            escalations: {
                level: number;
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description What all kinds have in common; the schema of its kind says the rest */
        SignedMessage: {
            /** Format: uuid */
            id: string;
            type: string;
            version: number;
            schema: string;
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            from: {
                member: string;
                unit: string;
                role: string;
            };
            to: components["schemas"]["UnitAddress"][] | {
                /** @constant */
                all: true;
                except: string[];
            };
            conversation?: components["schemas"]["Reference"];
            case?: string;
            supersedes?: components["schemas"]["Reference"];
            /** @enum {unknown} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: string[];
            handlingNote?: string;
            evaluation?: {
                source: string;
                info: string;
            };
            purpose?: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt?: string;
            subjectEn?: string;
            translations?: {
                language: string;
                subject: string;
            }[];
            sealed?: {
                part: string;
                units: components["schemas"]["UnitAddress"][];
            }[];
            body: Record<string, unknown>;
        };
        ReadyEvent: {
            cursor: string;
        };
        MessageEvent: {
            cursor: string;
            type: string;
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            /** @enum {unknown} */
            urgency: "E" | "U" | "R" | "P";
            conversation: components["schemas"]["Reference"];
            href: string;
        };
        WorkEvent: {
            conversation: components["schemas"]["Reference"];
            href: string;
        };
        ApprovalEvent: {
            /** @constant */
            href: "/v1/approvals";
        };
        AliveEvent: {
            /** Format: date-time */
            at: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            detail?: string;
            /** Format: uri */
            instance: string;
            faults?: components["schemas"]["Fault"][];
        };
        Fault: {
            /** @enum {string} */
            code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            /** @description JSON pointer, RFC 6901 */
            path: string;
            rule?: components["schemas"]["Rule"];
            text?: string;
        };
        /** @description Id of the rule that is broken. An id never changes its meaning; new ones come. */
        Rule: "after.empty-at-opening" | "after.others-once" | "after.parent" | "conversation.names-opening" | "conversation.opens-own" | "date.past" | "from.system-unit" | "handling.h0-alone" | "handling.h3-note" | "handling.strictest-piece" | "leak.account" | "leak.document-number" | "leak.email" | "leak.handle" | "leak.machine-readable-zone" | "leak.phone" | "leak.plate" | "leak.sealed-name" | "leak.sealed-number" | "legal-basis.reference" | "message.schema" | "other.note" | "other.texts" | "owner.addressed" | "owner.says" | "owner.target" | "period.to-after-from" | "reference.not-itself" | "retention.expires-later" | "retention.longest" | "retention.review-before-end" | "sealed.addressees" | "sealed.part-of-kind" | "sealed.part-once" | "status.no-specimen" | "status.no-statistics" | "supersedes.own" | "times.created-before-sent" | "times.due-later" | "to.once" | "urgency.reason" | "field.absent" | "field.addressees" | "field.code" | "field.constant" | "field.country" | "field.date-or-time" | "field.digest" | "field.each-once" | "field.flag" | "field.issuer" | "field.known" | "field.least" | "field.list" | "field.list-longest" | "field.list-shortest" | "field.member" | "field.most" | "field.number" | "field.object" | "field.partial-date" | "field.pattern" | "field.required" | "field.schema" | "field.subdivision" | "field.text" | "field.time" | "field.unit" | "field.uuid7" | "field.whole" | "alert.action" | "alert.protect-occupants" | "alert.subject-kind" | "at-risk.adult-consent" | "at-risk.consent-past" | "at-risk.court-order" | "at-risk.decided-past" | "at-risk.of-adult" | "at-risk.of-child" | "at-risk.role" | "at-risk.stop-decision" | "at-risk.travel-window" | "entity.one-role" | "entity.told" | "leak.person-name" | "missing.child-urgency" | "missing.last-seen-past" | "missing.of-child" | "missing.role" | "offences.min-penalty" | "related.another" | "related.once" | "sighting.admin1" | "sighting.seen-past" | "route.legs-meet" | "travel-document.check-digit" | "travel-document.holder-welfare" | "travel-document.number-or-range" | "travel-document.range" | "unidentified.found-past" | "unidentified.no-birth" | "unidentified.no-name" | "unidentified.role" | "vehicle.identifier" | "voyage.last-seen-past" | "travel-document.replaced-by-other" | "wanted.arrest-age" | "wanted.arrest-identity" | "wanted.fallback-no-arrest" | "wanted.identity" | "wanted.no-victim" | "wanted.role" | "wanted.sex" | "warrant.issued-in-lifetime" | "warrant.once" | "warrant.issued-past" | "attachments.content" | "attachments.keyed" | "attachments.list" | "attachments.listed" | "attachments.once" | "attachments.range" | "attachments.scanned" | "attachments.scanner" | "attachments.sealed" | "attachments.uploaded" | "attachments.late" | "attachments.whole" | "upload.bytes" | "upload.content" | "upload.digest" | "upload.id" | "upload.media-type" | "upload.range" | "upload.repr-digest" | "upload.room" | "upload.same" | "upload.scanned" | "upload.scanner" | "upload.sound" | "capacity-match.after-action" | "capacity-match.reason" | "capacity-match.sides" | "capacity-match.two" | "capacity.ahead" | "capacity.everyone" | "capacity.period" | "capacity.planned" | "capacity.purpose" | "case-step.death" | "case-step.listed" | "clock.pause-reason" | "clock.pause-review" | "clock.review-within" | "close.refused-reason" | "close.returned-victim" | "escalation.by-gateway" | "human-ack.answer-later" | "human-ack.at-past" | "receipt.errors" | "receipt.gateway-level" | "receipt.gateway-rejects" | "receipt.opened-part" | "receipt.own-unit" | "receipt.to-sender" | "redirect.addressed" | "redirect.other-unit" | "redirect.own-country" | "challenge.sealed-ground" | "challenge.stand-answers" | "challenge.supervisor" | "correction.replacement" | "correction.same-alert" | "correction.same-version" | "dispute.target" | "suppression.ended-for-good" | "suppression.until-later" | "withdrawal.ground-dated" | "withdrawal.other-ground" | "misused.consent" | "misused.consent-no-exception" | "misused.consent-of-clear" | "misused.ends" | "misused.reason" | "misused.sealed-person" | "objection.lasts" | "objection.not-owner" | "objection.owner-addressed" | "objection.reason-sealed" | "objection.reason-to-owner" | "objection.scope" | "objection.until" | "confirm.more-time" | "confirm.proceed" | "hit.arrest-basis" | "hit.at-past" | "hit.confirmed-by-owner" | "hit.finder-asks" | "hit.finder-closes" | "hit.objected" | "hit.presented-empty" | "hit.outcome-of" | "hit.victim-protected" | "hit.victim-urgency" | "not-possible.fallback" | "not-possible.redirect" | "not-possible.redirect-other-unit" | "not-possible.redirect-own-country" | "not-possible.until-later" | "not-possible.victim-sealed" | "information-request.question" | "investigation.coercive" | "investigation.mla-ref" | "investigation.mla-tracking" | "investigation.sealed-suspects" | "investigation.suspect-role" | "joint-operation.ahead" | "joint-operation.changes" | "joint-operation.child-protection" | "joint-operation.children" | "joint-operation.lead" | "joint-operation.members" | "joint-operation.other-decides" | "joint-operation.period" | "joint-operation.reason" | "joint-operation.shelter-places" | "reply.delay" | "reply.delay-later" | "reply.items" | "reply.refusal-reason" | "reply.second-delay" | "certificate.keys" | "certificate.of-another" | "incident.addressee" | "incident.one-owner" | "incident.items-here" | "incident.own-items" | "incident.sealed" | "keeping.every-holder" | "notice.addressee" | "notice.expired" | "notice.expires-at" | "notice.owner" | "notice.recall" | "recall.items-here" | "recall.items-once" | "recall.scope" | "renewal.reason" | "renewal.until" | "consent-change.every-holder" | "consent-change.one-way" | "consent-change.origin" | "consent-change.origins" | "consent-change.tells" | "consent.not-withdrawn" | "forward-notice.objector" | "forward-notice.of" | "forward-notice.until" | "forward.copy" | "forward.holder" | "forward.leave" | "forward.left-out" | "forward.original" | "forward.original-kind" | "forward.original-sealed" | "forward.originator-told" | "forward.to-another" | "forward.to-open" | "handling.onward" | "leave.by-originator" | "leave.decision" | "leave.item-once" | "leave.of-conversation" | "leave.of-originator" | "leave.as-asked" | "leave.purpose" | "leave.reason" | "leave.units" | "age.min-below-max" | "birth.date-of-entered" | "birth.entered" | "birth.first" | "birth.max-age" | "birth.past" | "companion.once" | "leak.documents" | "leak.comms" | "leak.relatives" | "name.latin" | "name.script" | "name.somebody" | "name.translit-of" | "nationality.of-victim" | "nationality.one-state" | "nationality.verified-by-own" | "nationality.verified-by" | "person.adult" | "person.caution" | "person.no-perpetrator" | "person.may-be-child" | "photos.attachment" | "photos.public-consent" | "photos.sealed" | "mass-rescue.children" | "mass-rescue.country-once" | "mass-rescue.host-lead" | "mass-rescue.incident" | "mass-rescue.list-children" | "mass-rescue.list-length" | "mass-rescue.list-nationality" | "mass-rescue.list-there" | "mass-rescue.own-list" | "mass-rescue.past" | "mass-rescue.person-once" | "mass-rescue.total" | "rescue-answer.draft" | "rescue-answer.persons" | "rescue-decision.led-to" | "rescue-decision.planned-for" | "rescue-decision.reason" | "rescue-decision.rescued" | "rescue-row.age" | "rescue-row.cell-longest" | "rescue-row.code" | "rescue-row.column-once" | "rescue-row.consent" | "rescue-row.country" | "rescue-row.date" | "rescue-row.document-once" | "rescue-row.person-once" | "rescue-row.referred" | "rescue-row.flag" | "rescue-row.formula" | "rescue-row.name" | "rescue.body" | "rescue.columns" | "rescue.file" | "rescue.file-size" | "rescue.kept-unit" | "rescue.origin-once" | "rescue.origin-unit" | "rescue.persons" | "rescue.children" | "rescue.host-addressed" | "rescue.left-out" | "rescue.sealed" | "rescue.urgency" | "arrival.at-past" | "arrival.unsafe-urgency" | "assistance.essential" | "assistance.languages" | "assistance.other-type" | "assistance.provider-addressed" | "assistance.reason" | "follow-up.at-past" | "follow-up.safe" | "follow-up.urgency" | "handover-place.airport" | "handover-place.other" | "handover.act-condition" | "handover.act-digest" | "handover.act-form" | "handover.act-person" | "handover.act-plan" | "handover.other-countersigns" | "plan.accept-reception" | "plan.change-list" | "plan.decline-reason" | "return.best-interests" | "return.best-interests-of-child" | "return.child-escort" | "return.child-guardian" | "return.consent" | "return.court-date" | "return.court-pending" | "return.document-issued" | "return.escort-none" | "return.fit-to-travel" | "return.fitness-recent" | "return.handover-border" | "return.mitigation-says" | "return.nationality-verified" | "return.pending-dates" | "return.receiver-addressed" | "return.replaces-other" | "return.risk-mitigated" | "return.voluntary" | "return.window-length" | "return.window-soon" | "return.window-later" | "comms.bank" | "comms.bank-account" | "comms.email" | "comms.handle" | "comms.imei" | "comms.once" | "comms.phone" | "comms.platform" | "comms.url" | "comms.wallet" | "document.expires-after-issued" | "document.issuer" | "document.mrz-check-digit" | "document.mrz-format" | "document.mrz-number" | "leak.address" | "leak.point" | "link.period" | "link.two-things" | "location.admin1" | "location.locode" | "offence.elements" | "offence.past" | "offence.penalty-months" | "offence.period" | "offence.trafficking-linked" | "vessel.identifier" | "vessel.imo" | "consent.exception-supervisor" | "consent.family-tracing" | "consent.given" | "consent.no-statistics" | "consent.not-recorded" | "consent.origin" | "consent.recorded" | "consent.scopes-only-given" | "consent.statistics-not-actual" | "detention.reason" | "elements.complete" | "elements.not-assessed" | "evidence.mrz" | "evidence.value" | "indicators.none-alone" | "indicators.once" | "indicators.strength" | "nationality.answers-itself" | "nationality.asked-addressed" | "nationality.asked-country" | "nationality.document-type" | "nationality.expected-at" | "nationality.final" | "nationality.interim" | "nationality.methods" | "nationality.refused-reason" | "nationality.sealed-evidence" | "nationality.sealed-family" | "nationality.undetermined" | "outside.at-past" | "outside.no-member" | "protection.feared" | "protection.origin-not-addressed" | "protection.origin-not-asked" | "victim-status.expected-at" | "victim-status.interim" | "victim-status.reasons" | "victim-status.step" | "victim-status.tells" | "victim.child-guardian" | "victim.sealed-child" | "victim.follow-up-reason" | "broadcast.must" | "broadcast.must-not" | "conversation.fits-state" | "conversation.share" | "conversation.shared" | "draft.content" | "draft.conversation" | "draft.family" | "draft.kind" | "draft.known-kind" | "draft.member" | "draft.own-conversation" | "draft.part" | "draft.part-member" | "draft.part-name" | "draft.sealed" | "draft.unit" | "draft.units" | "draft.version" | "expiry.later" | "handling.as-quoted" | "idempotency.key" | "idempotency.one-request" | "party.opened" | "party.addressed-state" | "party.signed-or-addressed" | "recipient.member" | "recipient.sealing-key" | "recipient.unit" | "review.supervisor" | "role.listed" | "role.sends-kind" | "second-person.not-own" | "second-person.not-released" | "second-person.not-with-others" | "second-person.release" | "second-person.supervisor" | "size.message" | "size.part" | "size.parcel" | "size.parts" | "size.part-units" | "wanted.not-protected" | "status.as-conversation" | "frame.after" | "frame.after-longest" | "frame.conversation" | "frame.id" | "frame.member" | "frame.opening" | "frame.same-conversation" | "frame.type" | "frame.version" | "message.pinned-schema" | "check.member" | "check.officer" | "check.purpose" | "check.queries" | "check.role" | "query.birth-year" | "query.comms" | "query.country" | "query.imei" | "query.imo" | "query.kind" | "query.lookalike" | "query.member" | "query.mmsi" | "query.mrz" | "query.mrz-check-digit" | "query.mrz-date" | "query.mrz-issuer" | "query.mrz-length" | "query.mrz-misread" | "query.mrz-name-cut" | "query.mrz-sign" | "query.name" | "query.number" | "query.object" | "query.organisation" | "query.phone" | "query.phone-country" | "query.plate" | "query.required" | "query.script" | "query.sex" | "query.sign" | "query.specimen" | "query.text" | "query.vessel" | "query.vin" | "query.words" | "approval.reason" | "batch.all" | "batch.draft" | "batch.drafts" | "batch.entry" | "batch.member" | "body.member" | "body.object" | "conflict.decision" | "conflict.reason" | "inbox.end" | "page.after" | "page.limit" | "subscription.countries" | "subscription.filter" | "subscription.types" | "subscription.url" | "subscription.url-https" | "subscription.url-no-credentials" | "subscription.url-public" | "subscription.urgency" | "withdrawal.member" | "body.json" | "body.media-type" | "body.size" | "decision.once" | "letter.before-expiry" | "letter.by-people" | "letter.code" | "letter.in-force" | "letter.pages" | "letter.parts" | "kept-draft.content" | "kept-draft.conversation" | "kept-draft.id" | "kept-draft.revision" | "kept-draft.subject" | "kept-draft.type" | "kept-draft.unchanged" | "limit.drafts" | "limit.refused-credentials" | "limit.requests" | "limit.slow-reader" | "limit.streams" | "limit.subscriptions" | "opening.same-purpose" | "choice.listed" | "opening.purpose" | "quarantine.judged-once" | "quarantine.opened" | "request.form" | "request.header-size" | "request.host" | "query.known" | "request.method" | "request.own-pages" | "request.time" | "request.url-size" | "role.auditors" | "role.keeping" | "role.links" | "role.no-auditor" | "role.of-unit" | "role.quarantine" | "role.subscriptions" | string;
        Reference: {
            member: string;
            /** Format: uuid */
            id: string;
        };
        UnitAddress: {
            member: string;
            unit: string;
        };
        Accepted: {
            member: string;
            /** Format: uuid */
            id: string;
            href: string;
            replayed: boolean;
        };
        Withdrawal: {
            /** @enum {string} */
            reason: "ENDED" | "ERROR" | "COURT" | "EXPIRED" | "DUPLICATE" | "REVIEWED";
            /** @description Pseudonym of the officer */
            originUserRef?: string;
        };
        Message: {
            member: string;
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            direction: "OUT" | "IN";
            /** @enum {unknown} */
            lane: "express" | "normal";
            digest: string;
            /** Format: date-time */
            committedAt: string;
            /** @description As signed; its schema is that of its kind */
            message: components["schemas"]["SignedMessage"];
            /** @enum {unknown} */
            unreadable?: "RECALLED" | "EXPIRED";
            conversation: {
                member: string;
                /** Format: uuid */
                id: string;
                state: string;
                crossed: components["schemas"]["Reference"][];
            };
            deliveries: components["schemas"]["Delivery"][];
            receipts: components["schemas"]["Receipt"][];
            parts: {
                part: string;
                href: string;
            }[];
            attachments: components["schemas"]["Attachment"][];
            links: {
                self: string;
                jws: string;
            };
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            bytes: number;
            /**
             * @description OPEN: chunks lack. REFUSED: what came is not what was signed. NO_ROOM: its sender has sent too much today. GONE: its message is recalled or has expired, and its bytes are deleted
             * @enum {unknown}
             */
            state: "OPEN" | "WHOLE" | "REFUSED" | "NO_ROOM" | "GONE";
            /** @description Chunks that are here */
            here: number;
            /** @description Chunks that it has */
            total: number;
            /** @description The sealed part with its name and key */
            part: string;
            /** @description For units that may open it */
            href?: string;
            /** @description Of a message of ours: WAITING until its receipt came, and while chunks leave; ENDED: nothing more leaves, for nobody reads it any more */
            deliveries: {
                destination: string;
                /** @enum {unknown} */
                state: "WAITING" | "SENT" | "WHOLE" | "REFUSED" | "ENDED";
                /** @description Chunks that have left */
                sent: number;
                /** @description Chunks were sent again five times in vain */
                incident: boolean;
            }[];
        };
        Delivery: {
            destination: string;
            /** @enum {unknown} */
            state: "WAITING" | "SENT" | "RECEIPTED" | "REJECTED";
            stream: {
                to: string;
                /** @enum {unknown} */
                lane: "express" | "normal";
                epoch: number;
            };
            seq: number | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            resends: number;
            incident: boolean;
            /** @description Code under which their gateway keeps it unjudged, or refused it; null once receipted */
            held: string | null;
        };
        Receipt: {
            member: string;
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            level: "GATEWAY" | "UNIT" | "OPENED" | "ANSWERED";
            /** @enum {unknown} */
            result: "ACCEPTED" | "REJECTED";
            from: components["schemas"]["UnitAddress"];
            unit: string | null;
            part: string | null;
            /** Format: date-time */
            at: string;
            errors: {
                code: string;
                path: string;
            }[];
            /** @description Its place in `body.receipts` where `jws` is a CT_RECEIPTS; null where it is a CT_RECEIPT */
            entry: number | null;
            jws: string;
        };
        /** @description The content of the part; its schema is x-parts of its kind */
        Part: Record<string, unknown>;
        Upload: {
            /** Format: uuid */
            id: string;
            /** @description Of the whole file as it is brought */
            bytes: number;
            /** @description Bytes that are here: the next range begins with this one */
            held: number;
            /**
             * @description READY: a draft may name it. SENT: a message carries it
             * @enum {unknown}
             */
            state: "OPEN" | "READY" | "SENT";
            /** @enum {string} */
            format?: "JPEG" | "PNG" | "WEBP" | "PDF" | "MP3" | "M4A" | "WAV" | "OGG" | "FLAC";
            /** @description What is kept of it and travels */
            kept?: number;
            /** @description What was taken out of a picture; POSITION: where it was taken */
            removed: ("COMMENT" | "EXIF" | "IPTC" | "OTHER" | "POSITION" | "TRAILER" | "XMP")[];
            /**
             * Format: date-time
             * @description When it is dropped, unless a message carries it
             */
            expiresAt: string;
            href: string;
        };
        Inbox: {
            items: components["schemas"]["InboxEntry"][];
            next: string | null;
        };
        InboxEntry: {
            cursor: string;
            member: string;
            /** Format: uuid */
            id: string;
            type: string;
            version: number;
            /** @enum {unknown} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            from: {
                member: string;
                unit: string;
                role: string;
            };
            conversation: components["schemas"]["Reference"];
            /** @enum {unknown} */
            urgency: "E" | "U" | "R" | "P";
            subjectEn?: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            receivedAt: string;
            href: string;
        };
        SubscriptionFilter: {
            types?: string[];
            countries?: string[];
            /**
             * @description This urgent or more
             * @enum {unknown}
             */
            urgency?: "E" | "U" | "R" | "P";
        };
        SubscriptionRequest: {
            /** Format: uri */
            url: string;
            filter?: components["schemas"]["SubscriptionFilter"];
        };
        Subscription: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            filter: components["schemas"]["SubscriptionFilter"];
            /** @description Pseudonym */
            author: string;
            role: string;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            state: "WORKING" | "FAILING";
            /** Format: date-time */
            takenAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
            dead: number;
            /** Format: date-time */
            deadAt: string | null;
        };
        SubscriptionMade: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            url: string;
            filter: components["schemas"]["SubscriptionFilter"];
            /** @description Pseudonym */
            author: string;
            role: string;
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            state: "WORKING" | "FAILING";
            /** Format: date-time */
            takenAt: string | null;
            /** Format: date-time */
            failingSince: string | null;
            dead: number;
            /** Format: date-time */
            deadAt: string | null;
            secret: string;
        };
        Subscriptions: {
            items: components["schemas"]["Subscription"][];
        };
        BatchAnswer: {
            /** @description One for each draft, in their order */
            results: ({
                /** @constant */
                status: 202;
                member: string;
                /** Format: uuid */
                id: string;
                href: string;
                replayed: boolean;
            } | {
                /** @constant */
                status: 202;
                /** Format: uuid */
                approval: string;
                /** @constant */
                state: "PENDING_APPROVAL";
            } | components["schemas"]["Problem"])[];
        };
        KeptDraftRequest: {
            type: string;
            conversation: components["schemas"]["Reference"] | null;
            subject: string | null;
            content: Record<string, unknown>;
        };
        KeptDraft: {
            /** Format: uuid */
            id: string;
            /** @description For If-Match of the next change */
            revision: number;
            type: string;
            conversation: components["schemas"]["Reference"] | null;
            subject: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            savedAt: string;
            /**
             * Format: date-time
             * @description Then it is erased, unless it is changed before
             */
            keptUntil: string;
        };
        KeptDrafts: {
            items: components["schemas"]["KeptDraft"][];
        };
        WrittenDraft: {
            /** Format: uuid */
            id: string;
            /** @description For If-Match of the next change */
            revision: number;
            type: string;
            conversation: components["schemas"]["Reference"] | null;
            subject: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            savedAt: string;
            /**
             * Format: date-time
             * @description Then it is erased, unless it is changed before
             */
            keptUntil: string;
            /** @description As it was written */
            content: Record<string, unknown>;
        };
        Submitted: components["schemas"]["Accepted"] | components["schemas"]["Proposed"];
        Quarantine: {
            rows: components["schemas"]["QuarantineRow"][];
            next: string | null;
        };
        QuarantineRow: {
            number: number;
            place: {
                topic: string;
                partition: number;
                offset: string;
            };
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            state: "HELD" | "DEFERRED" | "RELEASED" | "SETTLED";
            /** @enum {string} */
            code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            path: string;
            from: string | null;
            id: string | null;
            whole: boolean;
            wants: Record<string, unknown> | null;
            tries: number;
        };
        Requeued: {
            number: number;
            /** @enum {unknown} */
            outcome: "ACCEPTED" | "RECEIPT" | "RECEIPTS" | "REJECTED" | "DUPLICATE" | "DEFERRED" | "UNAUTHENTIC";
            /** @enum {string} */
            code?: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            path?: string;
        };
        Me: {
            member: string;
            unit: string;
            role: string;
            /** @description For the person's own screen */
            name: string;
            /** @description Pseudonym */
            officer: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description IANA time zone of the member */
            zone: string;
            approver: boolean;
        };
        Directory: {
            network: string;
            version: number;
            /** Format: date-time */
            expiresAt: string;
            expired: boolean;
            members: {
                member: string;
                name: string;
                units: {
                    unit: string;
                    name: string;
                    kind: string;
                    roles: string[];
                }[];
            }[];
        };
        Schemas: {
            kinds: {
                type: string;
                version: number;
                /** @enum {unknown} */
                family: "alert" | "referral" | "control";
                schema: string;
                senders: string[];
                /** @enum {unknown} */
                broadcast: "may" | "must" | "mustNot";
                opensConversation: boolean;
                /** @description Null: gateways alone write it */
                writing: components["schemas"]["KindWriting"] | null;
                href: string;
            }[];
        };
        /** @description What a form begins with before anybody has written in it; a draft may say otherwise */
        KindWriting: {
            /**
             * @description Whom its form proposes to address
             * @enum {unknown}
             */
            to: "EVERYONE" | "AS_OPENED" | "OTHER_SIDE" | "EVERY_PARTY" | "FINDER";
            /** @description Absent: that of the case */
            purpose?: string;
            /** @description Its form offers no code that is meant against a person */
            protective: boolean;
            /** @description Among what can be sent in a case: FIRST, LAST, or a clock: first while that runs */
            place?: string;
            /** @description What the case says for members of its body */
            fills?: {
                [key: string]: ("NEW" | "OPENING" | "OPEN_HIT" | "KIND") | {
                    /** @description Last under this name in a message of the case */
                    said: string;
                } | {
                    /** @description Reference to the last message of this kind */
                    lastOf: string;
                };
            };
        };
        Live: {
            /** @constant */
            live: true;
        };
        Ready: {
            ready: boolean;
            wrong: {
                check: string;
                text: string;
            }[];
        };
        RescueRequest: {
            /** @description Members of every message: status, case, urgency, handling, expiresAt and so on */
            message: Record<string, unknown>;
            /** @description Members of the body of RF_MASS_RESCUE, without total and countsByNationality */
            rescue: Record<string, unknown>;
            /** @description Members of the body of RF_VICTIM_IDENTIFICATION where a row says nothing else; foundBy, nationalityBasis and subjectEn besides */
            person: Record<string, unknown>;
            /** @description What those agreed to whose own row says that they agreed and no more */
            consent?: Record<string, unknown>;
            /** @description The unit of each country of origin */
            origins: components["schemas"]["UnitAddress"][];
            /** @description Units that follow those of whom no country of origin is told */
            kept?: components["schemas"]["UnitAddress"][];
            /** @description By heading, the column that it means; null: its cells are left out */
            columns?: {
                [key: string]: "fullName" | "ownName" | "birth" | "age" | "isChild" | "sex" | "nationality" | "languages" | "documentNumber" | "documentType" | "documentIssuer" | "documentState" | "phone" | "consent" | "consentScopes" | "consentBy" | "consentException" | "fearsReturn" | "status" | "needs" | "immediateRisk" | "placement" | "exploitationForms" | "charged" | null;
            };
            rows?: {
                [key: string]: string | number | boolean | unknown[] | null;
            }[];
            /** @description A file of UTF-8 text, its headings in the first row */
            csv?: string;
            /** @description A workbook in base64; its first sheet is read */
            xlsx?: string;
        };
        Rescue: {
            /** Format: uuid */
            id: string;
            /** @enum {unknown} */
            state: "OPEN" | "STOPPED" | "DONE";
            /** Format: date-time */
            at: string;
            total: number;
            sent: number;
            ref: components["schemas"]["Reference"] | null;
            refused: components["schemas"]["Fault"][] | null;
            failed: {
                row: number;
                faults: components["schemas"]["Fault"][];
            }[];
        };
        Rescues: {
            items: components["schemas"]["Rescue"][];
            next: null;
        };
        RescuePreview: {
            persons: number;
            columns: {
                heading: string;
                /** @enum {unknown} */
                column: "fullName" | "ownName" | "birth" | "age" | "isChild" | "sex" | "nationality" | "languages" | "documentNumber" | "documentType" | "documentIssuer" | "documentState" | "phone" | "consent" | "consentScopes" | "consentBy" | "consentException" | "fearsReturn" | "status" | "needs" | "immediateRisk" | "placement" | "exploitationForms" | "charged" | null;
            }[];
            rows: components["schemas"]["RowFault"][];
            shared: components["schemas"]["Fault"][];
            counts: {
                country: string;
                n: number;
                children: number;
            }[];
            units: {
                unit: components["schemas"]["UnitAddress"];
                listed: number;
                referrals: number;
            }[];
        };
        RowFault: {
            /** @description As the file numbers its rows; of JSON rows the first is 1; 0: of the headings */
            row: number;
            /** @enum {unknown} */
            column: "fullName" | "ownName" | "birth" | "age" | "isChild" | "sex" | "nationality" | "languages" | "documentNumber" | "documentType" | "documentIssuer" | "documentState" | "phone" | "consent" | "consentScopes" | "consentBy" | "consentException" | "fearsReturn" | "status" | "needs" | "immediateRisk" | "placement" | "exploitationForms" | "charged" | null;
            /** @enum {string} */
            code: "E-TOO-LARGE" | "E-JSON" | "E-FORM" | "E-HEADER" | "E-NOT-SEALED-TO-ME" | "E-SEALED-UNREADABLE" | "E-COMMITMENT" | "E-LINK-INVALID" | "E-SIG-INVALID" | "E-KEY-UNKNOWN" | "E-KEY-REVOKED" | "E-STATEMENT-INVALID" | "E-STATEMENT-OLD" | "E-PULSE-INVALID" | "E-PULSE-OLD" | "E-DIRECTORY-OLD" | "E-DIRECTORY-EXPIRED" | "E-AUDIENCE" | "E-NOT-PARTY" | "E-CONVERSATION-UNKNOWN" | "E-PARENT-UNKNOWN" | "E-CONVERSATION-FULL" | "E-WAITING-FULL" | "E-CONVERSATION-REFUSED" | "E-CLOCK-SKEW" | "E-EXPIRED" | "E-SCHEMA-UNKNOWN" | "E-SCHEMA-INVALID" | "E-DUPLICATE-CONFLICT" | "E-SEQUENCE-GAP" | "E-NOT-PERMITTED" | "E-RECIPIENT-UNKNOWN" | "E-CHECKDIGIT" | "E-LEAK-SUSPECTED" | "E-NATIONALITY-MISSING" | "E-CONSENT-SCOPE" | "E-HANDLING" | "E-RETENTION" | "E-CHILD-GUARDIAN" | "E-VICTIM-WANTED" | "E-PROTECTION" | "E-NATIONALITY-UNVERIFIED" | "E-UNFIT-TO-TRAVEL" | "E-RISK-UNMITIGATED" | "E-COURT-DATE" | "E-STATUS-MIX" | "E-NOT-NOW" | "E-ATTACHMENT-KIND" | "E-ATTACHMENT-DIGEST" | "E-ATTACHMENT-INFECTED" | "E-SCANNER" | "E-UNAUTHENTICATED" | "E-TOO-MANY" | "E-CHANGED" | "E-METHOD" | "E-NOT-FOUND" | "E-IDEMPOTENCY" | "E-UNAVAILABLE" | "E-CONFIG" | "E-INTERNAL";
            rule?: components["schemas"]["Rule"];
            text?: string;
        };
        RescuedOne: {
            conversation: components["schemas"]["Reference"];
            victimRef: string | null;
            sex: ("F" | "M" | "X" | "U") | null;
            ageBand: ("0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN") | null;
            isChild: boolean;
            nationality: string | null;
            state: string;
            ball: components["schemas"]["UnitAddress"] | null;
            withMe: boolean;
            /** Format: date-time */
            dueAt: string | null;
            clock: string | null;
            overdue: boolean;
        };
        RescuedPersons: {
            items: components["schemas"]["RescuedOne"][];
            next: string | null;
        };
        CheckRequest: {
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            queries: ({
                /** @constant */
                kind: "DOCUMENT";
                number: string;
                /** @description ISO 3166-1 alpha-3, or a special code of ICAO 9303 */
                issuer?: string;
            } | {
                /** @constant */
                kind: "MRZ";
                /** @description Two or three lines, with line ends or run together; or what a camera read of the page */
                text: string;
            } | {
                /** @constant */
                kind: "PLATE";
                plate: string;
                /** @description ISO 3166-1 alpha-3, or a special code of ICAO 9303 */
                country?: string;
            } | {
                /** @constant */
                kind: "VIN";
                /** @description Or the number of a frame */
                vin: string;
            } | {
                /** @constant */
                kind: "VESSEL";
                /** @description An IMO number, an MMSI, a call sign or a registration */
                number: string;
                /** @description Of the flag, ISO 3166-1 alpha-3 */
                country?: string;
            } | {
                /** @constant */
                kind: "ORGANISATION";
                /** @description Of the register of its country */
                number: string;
                /** @description ISO 3166-1 alpha-3, or a special code of ICAO 9303 */
                country?: string;
            } | {
                /** @constant */
                kind: "COMMS";
                /** @description A telephone, a name on a platform, an e-mail address, a page, a wallet, an account, a handset */
                value: string;
                /** @description Where a telephone is dialled as it is written, ISO 3166-1 alpha-3; absent: in the state of this gateway */
                country?: string;
            } | {
                /** @constant */
                kind: "PERSON";
                /** @description All parts, in any order */
                name: string;
                /** @description Gregorian */
                birthYear?: number;
                /** @enum {unknown} */
                sex?: "F" | "M" | "X" | "U";
            })[];
            /** @description Pseudonym of the officer who asks; kept in the log */
            originUserRef?: string;
        };
        CheckAnswer: {
            /** Format: date-time */
            checkedAt: string;
            /** @description Members whose alerts may be missing here: not heard of for 15 minutes, or something of theirs has not come or not been judged */
            stale: string[];
            answers: components["schemas"]["CheckedQuery"][];
        };
        CheckedQuery: {
            /**
             * @description NONE_BUT_STALE is no NONE: ask again, or the members named in stale; with more, ask more narrowly. Nor is NONE_BUT_UNREAD: read again what findings name
             * @enum {unknown}
             */
            verdict: "CANDIDATES" | "NONE" | "NONE_BUT_STALE" | "NONE_BUT_UNREAD";
            candidates: components["schemas"]["Candidate"][];
            /** @description Only the twenty best are shown */
            more: boolean;
            /** @enum {unknown} */
            hint: "ADD_BIRTH_YEAR" | "ADD_LATIN_NAME" | "ADD_NAME" | "ADD_STATE" | null;
            findings: components["schemas"]["ReadingFinding"][];
            lines: string[] | null;
        };
        Candidate: {
            alert: components["schemas"]["Reference"];
            conversation: components["schemas"]["Reference"];
            type: string;
            owner: components["schemas"]["UnitAddress"];
            /**
             * @description PROTECT: call the contact unit, and nothing else. CLEARED: the document of an innocent person whose identity is misused: do not arrest. COMPARE: the name of one: compare the marks first
             * @enum {unknown}
             */
            banner: "PROTECT" | "SUSPECT" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "CLEARED" | "COMPARE";
            /** @enum {string} */
            action: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            objection: {
                /** @enum {string} */
                scope: "ALL_ACTIONS" | "ARREST_ONLY";
                /** Format: date-time */
                until: string;
            } | null;
            cleared: {
                message: components["schemas"]["Reference"];
                marks: string[] | null;
            } | null;
            contact: {
                unit: string;
                phone: string;
            };
            score: number;
            /**
             * @description MENDED_NUMBER: the number of a machine-readable zone with one sign put right. OPTIONAL_DATA: another number that stands in the zone
             * @enum {unknown}
             */
            by: "DOCUMENT_NUMBER" | "MENDED_NUMBER" | "OPTIONAL_DATA" | "PLATE" | "NUMBER" | "NAME";
            agrees: {
                /** @enum {unknown} */
                field: "name" | "birthYear" | "sex" | "number" | "plate" | "province" | "issuer" | "country";
                asked?: string;
                alert?: string;
            }[];
            differs: {
                /** @enum {unknown} */
                field: "name" | "birthYear" | "sex" | "number" | "plate" | "province" | "issuer" | "country";
                asked?: string;
                alert?: string;
            }[];
            /** Format: date-time */
            issuedAt: string;
            ageSeconds: number;
        };
        ReadingFinding: {
            rule: string;
            text: string;
            line: number | null;
            position: number | null;
            stands: string | null;
            suggestions: {
                line: number;
                position: number;
                stands: string;
                instead: string;
            }[];
            isUnread: boolean;
        };
        Capacity: {
            items: components["schemas"]["CapacityItem"][];
        };
        CapacityItem: {
            ref: components["schemas"]["Reference"];
            /** @enum {unknown} */
            side: "OFFER" | "REQUEST";
            /** Format: uuid */
            id: string;
            by: components["schemas"]["UnitAddress"];
            state: string;
            subjectEn: string | null;
            topics: ("IDENTIFICATION" | "INTERVIEW_TRAUMA" | "CHILD_INTERVIEW" | "FINANCIAL_INVESTIGATION" | "DIGITAL_EVIDENCE" | "PROSECUTION" | "MLA" | "SHELTER_MANAGEMENT" | "INTERPRETERS" | "DATA_PROTECTION" | "GATEWAY_OPERATION" | "OTHER")[];
            audience: ("INVESTIGATORS" | "ANALYSTS" | "BORDER_STAFF" | "LABOUR_INSPECTORS" | "PROSECUTORS_JUDGES" | "SOCIAL_WORKERS" | "SHELTER_STAFF" | "INTERPRETERS" | "LIAISON_OFFICERS" | "GATEWAY_STAFF" | "OTHER")[];
            /** @enum {string} */
            format: "COURSE" | "COURSE_ONLINE" | "JOINT_EXERCISE" | "MENTORING" | "SECONDMENT" | "STUDY_VISIT" | "MATERIAL" | "EXPERT_ADVICE";
            languages: string[];
            period: {
                from: string;
                to?: string;
            };
            seats: number;
            matches: {
                /** Format: uuid */
                matchId: string;
                state: string;
            }[];
            fits: components["schemas"]["CapacityFit"][];
        };
        CapacityFit: {
            ref: components["schemas"]["Reference"];
            by: components["schemas"]["UnitAddress"];
            topics: string[];
            languages: string[];
            days: {
                from: string;
                to: string;
            } | null;
            seats: number;
            lacks: ("TOPIC" | "AUDIENCE" | "LANGUAGE" | "PERIOD" | "SEATS")[];
        };
        LetterCheck: {
            /** @enum {unknown} */
            verdict: "GENUINE" | "ALTERED" | "EXPIRED" | "KEY-REVOKED" | "KEY-UNKNOWN" | "OTHER-FORM" | "DIRECTORY-OLD" | "UNREADABLE";
            /** @enum {unknown} */
            checked: "LETTER" | "CODE";
            /** @enum {unknown} */
            standing: "COUNTS" | "OVER" | "OTHER" | "UNKNOWN";
            says: {
                by: string;
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                until: string;
                of: components["schemas"]["Reference"];
                type: string;
                from: components["schemas"]["UnitAddress"];
                /** Format: date-time */
                sentAt: string;
                handling: string[];
                parts: string[];
            } | null;
            code: string | null;
        };
        LetterCode: {
            /** @enum {unknown} */
            standing: "COUNTS" | "OVER" | "UNKNOWN";
            message: {
                of: components["schemas"]["Reference"];
                type: string;
                from: components["schemas"]["UnitAddress"];
                /** Format: date-time */
                sentAt: string;
            } | null;
        };
        "AL_AT_RISK_PERSON.Reference": {
            member: string;
            id: string;
        };
        "AL_AT_RISK_PERSON.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_AT_RISK_PERSON.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_AT_RISK_PERSON.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_AT_RISK_PERSON.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_AT_RISK_PERSON.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_AT_RISK_PERSON.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_AT_RISK_PERSON.AtRiskPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_AT_RISK_PERSON.ContactDuty"];
            links?: components["schemas"]["AL_AT_RISK_PERSON.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["AL_AT_RISK_PERSON.Person"];
            /** @enum {string} */
            riskType: "TRAFFICKING" | "FORCED_MARRIAGE" | "FAMILY_ABDUCTION" | "RE_TRAFFICKING" | "FORCED_CRIMINALITY" | "ARMED_GROUP" | "OTHER" | "UNKNOWN";
            expectedTravel?: components["schemas"]["AL_AT_RISK_PERSON.ExpectedTravel"];
            decision?: components["schemas"]["AL_AT_RISK_PERSON.ProtectiveDecision"];
            consent?: components["schemas"]["AL_AT_RISK_PERSON.RiskConsent"];
            relatedAlerts?: components["schemas"]["AL_AT_RISK_PERSON.RelatedAlert"][];
        };
        "AL_AT_RISK_PERSON.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_AT_RISK_PERSON.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_AT_RISK_PERSON.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["AL_AT_RISK_PERSON.PersonName"][];
            birth?: components["schemas"]["AL_AT_RISK_PERSON.Birth"];
            otherBirths?: components["schemas"]["AL_AT_RISK_PERSON.Birth"][];
            ageEstimate?: components["schemas"]["AL_AT_RISK_PERSON.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["AL_AT_RISK_PERSON.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["AL_AT_RISK_PERSON.Description"];
            documents: components["schemas"]["AL_AT_RISK_PERSON.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["AL_AT_RISK_PERSON.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["AL_AT_RISK_PERSON.CommsId"][];
            distinguishing?: string;
        };
        "AL_AT_RISK_PERSON.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "AL_AT_RISK_PERSON.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_AT_RISK_PERSON.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "AL_AT_RISK_PERSON.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "AL_AT_RISK_PERSON.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["AL_AT_RISK_PERSON.Mark"][];
        };
        "AL_AT_RISK_PERSON.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "AL_AT_RISK_PERSON.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "AL_AT_RISK_PERSON.NamedRelative": {
            names: components["schemas"]["AL_AT_RISK_PERSON.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "AL_AT_RISK_PERSON.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "AL_AT_RISK_PERSON.ExpectedTravel": {
            from: components["schemas"]["AL_AT_RISK_PERSON.CoarsePlace"];
            to: components["schemas"]["AL_AT_RISK_PERSON.CoarsePlace"];
            earliest?: string;
            latest?: string;
        };
        "AL_AT_RISK_PERSON.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "AL_AT_RISK_PERSON.ProtectiveDecision": {
            ref: string;
            /** @enum {string} */
            by: "COURT" | "SOCIAL_AUTHORITY" | "PROSECUTION" | "OTHER";
            decidedOn: string;
        };
        "AL_AT_RISK_PERSON.RiskConsent": {
            /** Format: date-time */
            givenAt: string;
            language: string;
        };
        "AL_AT_RISK_PERSON.RelatedAlert": {
            alert: components["schemas"]["AL_AT_RISK_PERSON.Reference"];
            /** @enum {string} */
            as: "VEHICLE" | "VESSEL" | "COMPANION";
        };
        "AL_AT_RISK_PERSON.Guardian": {
            names: components["schemas"]["AL_AT_RISK_PERSON.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "AL_AT_RISK_PERSON.FileKeys": {
            files: components["schemas"]["AL_AT_RISK_PERSON.FileKey"][];
        };
        "AL_AT_RISK_PERSON.FileKey": {
            attachment: string;
            name: string;
        };
        /** AL_AT_RISK_PERSON */
        AL_AT_RISK_PERSON: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_AT_RISK_PERSON.Reference"];
            references?: components["schemas"]["AL_AT_RISK_PERSON.Reference"][];
            externalRefs?: components["schemas"]["AL_AT_RISK_PERSON.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_AT_RISK_PERSON.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_AT_RISK_PERSON.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_AT_RISK_PERSON.Translation"][];
            sealed?: ({
                /** @constant */
                part: "guardian";
                units: components["schemas"]["AL_AT_RISK_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_AT_RISK_PERSON.Guardian"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["AL_AT_RISK_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_AT_RISK_PERSON.FileKeys"];
            })[];
            to: components["schemas"]["AL_AT_RISK_PERSON.UnitAddress"][] | components["schemas"]["AL_AT_RISK_PERSON.Everyone"];
            body: components["schemas"]["AL_AT_RISK_PERSON.AtRiskPersonBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_AT_RISK_PERSON";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_ENTITY.Reference": {
            member: string;
            id: string;
        };
        "AL_ENTITY.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_ENTITY.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_ENTITY.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_ENTITY.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_ENTITY.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_ENTITY.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_ENTITY.EntityBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_ENTITY.ContactDuty"];
            links?: components["schemas"]["AL_ENTITY.Link"][];
            supersededBy?: string;
            organisation?: components["schemas"]["AL_ENTITY.Organisation"];
            commsIds?: components["schemas"]["AL_ENTITY.CommsId"][];
            /** @enum {string} */
            roleInCase: "RECRUITER" | "EMPLOYER" | "TRANSPORTER" | "FRONT_COMPANY" | "COMPOUND_OPERATOR" | "ASSISTANCE_PROVIDER" | "OTHER" | "UNKNOWN";
            recruitmentMethods: ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            platforms: ("FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN")[];
            /** @enum {string} */
            victimsKnown: "NONE" | "1-10" | "11-50" | "51+" | "UNKNOWN";
        };
        "AL_ENTITY.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_ENTITY.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_ENTITY.Organisation": {
            orgRef: string;
            name: string;
            localName?: string;
            regNo?: string;
            /** @enum {string} */
            type: "COMPANY" | "RECRUITMENT_AGENCY" | "TRAVEL_AGENCY" | "CASINO" | "ENTERTAINMENT" | "PAYMENT_SERVICE" | "ASSOCIATION" | "ONLINE_GROUP" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            addresses: components["schemas"]["AL_ENTITY.Location"][];
            /** @enum {string} */
            roleInCase: "RECRUITER" | "EMPLOYER" | "TRANSPORTER" | "FRONT_COMPANY" | "COMPOUND_OPERATOR" | "ASSISTANCE_PROVIDER" | "OTHER" | "UNKNOWN";
        };
        "AL_ENTITY.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["AL_ENTITY.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "AL_ENTITY.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "AL_ENTITY.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        /** AL_ENTITY */
        AL_ENTITY: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_ENTITY.Reference"];
            references?: components["schemas"]["AL_ENTITY.Reference"][];
            externalRefs?: components["schemas"]["AL_ENTITY.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_ENTITY.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_ENTITY.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_ENTITY.Translation"][];
            to: components["schemas"]["AL_ENTITY.UnitAddress"][] | components["schemas"]["AL_ENTITY.Everyone"];
            body: components["schemas"]["AL_ENTITY.EntityBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_ENTITY";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_MISSING_PERSON.Reference": {
            member: string;
            id: string;
        };
        "AL_MISSING_PERSON.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_MISSING_PERSON.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_MISSING_PERSON.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_MISSING_PERSON.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_MISSING_PERSON.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_MISSING_PERSON.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_MISSING_PERSON.MissingPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_MISSING_PERSON.ContactDuty"];
            links?: components["schemas"]["AL_MISSING_PERSON.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["AL_MISSING_PERSON.Person"];
            lastSeen: components["schemas"]["AL_MISSING_PERSON.LastSeen"];
            /** @enum {string} */
            circumstances: "RUNAWAY" | "ABDUCTION_STRANGER" | "ABDUCTION_FAMILY" | "LURED_ONLINE" | "LOST" | "DISASTER" | "UNKNOWN";
            likelyDestinations: components["schemas"]["AL_MISSING_PERSON.Location"][];
            /** @enum {string} */
            riskLevel: "HIGH" | "MEDIUM" | "LOW" | "UNKNOWN";
            photos?: components["schemas"]["AL_MISSING_PERSON.Photo"][];
            photoConsent?: components["schemas"]["AL_MISSING_PERSON.PhotoConsent"];
            relatedAlerts?: components["schemas"]["AL_MISSING_PERSON.RelatedAlert"][];
        };
        "AL_MISSING_PERSON.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_MISSING_PERSON.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_MISSING_PERSON.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["AL_MISSING_PERSON.PersonName"][];
            birth?: components["schemas"]["AL_MISSING_PERSON.Birth"];
            otherBirths?: components["schemas"]["AL_MISSING_PERSON.Birth"][];
            ageEstimate?: components["schemas"]["AL_MISSING_PERSON.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["AL_MISSING_PERSON.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["AL_MISSING_PERSON.Description"];
            documents: components["schemas"]["AL_MISSING_PERSON.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["AL_MISSING_PERSON.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["AL_MISSING_PERSON.CommsId"][];
            distinguishing?: string;
        };
        "AL_MISSING_PERSON.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "AL_MISSING_PERSON.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_MISSING_PERSON.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "AL_MISSING_PERSON.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "AL_MISSING_PERSON.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["AL_MISSING_PERSON.Mark"][];
        };
        "AL_MISSING_PERSON.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "AL_MISSING_PERSON.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "AL_MISSING_PERSON.NamedRelative": {
            names: components["schemas"]["AL_MISSING_PERSON.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "AL_MISSING_PERSON.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "AL_MISSING_PERSON.LastSeen": {
            at: string;
            place: components["schemas"]["AL_MISSING_PERSON.Location"];
            withWhom: components["schemas"]["AL_MISSING_PERSON.Companion"][];
        };
        "AL_MISSING_PERSON.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["AL_MISSING_PERSON.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "AL_MISSING_PERSON.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "AL_MISSING_PERSON.Companion": {
            /** @enum {string} */
            relation: "INTIMATE_PARTNER" | "FRIEND" | "FAMILY" | "EMPLOYER" | "AGENT" | "STRANGER" | "OTHER" | "UNKNOWN";
            personRef?: string;
            text?: string;
        };
        "AL_MISSING_PERSON.Photo": {
            attachment: string;
            /** @enum {string} */
            audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            takenOn?: string;
        };
        "AL_MISSING_PERSON.PhotoConsent": {
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt: string;
            /** @enum {string} */
            by: "SELF" | "GUARDIAN";
        };
        "AL_MISSING_PERSON.RelatedAlert": {
            alert: components["schemas"]["AL_MISSING_PERSON.Reference"];
            /** @enum {string} */
            as: "VEHICLE" | "VESSEL" | "COMPANION";
        };
        "AL_MISSING_PERSON.Biometrics": {
            personRef: string;
            biometrics: components["schemas"]["AL_MISSING_PERSON.BiometricReference"][];
        };
        "AL_MISSING_PERSON.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "AL_MISSING_PERSON.Guardian": {
            names: components["schemas"]["AL_MISSING_PERSON.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "AL_MISSING_PERSON.PhotoKeys": {
            photos: components["schemas"]["AL_MISSING_PERSON.AttachmentKey"][];
        };
        "AL_MISSING_PERSON.AttachmentKey": {
            attachment: string;
            name: string;
        };
        "AL_MISSING_PERSON.FileKeys": {
            files: components["schemas"]["AL_MISSING_PERSON.FileKey"][];
        };
        "AL_MISSING_PERSON.FileKey": {
            attachment: string;
            name: string;
        };
        /** AL_MISSING_PERSON */
        AL_MISSING_PERSON: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_MISSING_PERSON.Reference"];
            references?: components["schemas"]["AL_MISSING_PERSON.Reference"][];
            externalRefs?: components["schemas"]["AL_MISSING_PERSON.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_MISSING_PERSON.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_MISSING_PERSON.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_MISSING_PERSON.Translation"][];
            sealed?: ({
                /** @constant */
                part: "biometrics";
                units: components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_MISSING_PERSON.Biometrics"];
            } | {
                /** @constant */
                part: "guardian";
                units: components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_MISSING_PERSON.Guardian"];
            } | {
                /** @constant */
                part: "photos";
                units: components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_MISSING_PERSON.PhotoKeys"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["AL_MISSING_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_MISSING_PERSON.FileKeys"];
            })[];
            to: components["schemas"]["AL_MISSING_PERSON.UnitAddress"][] | components["schemas"]["AL_MISSING_PERSON.Everyone"];
            body: components["schemas"]["AL_MISSING_PERSON.MissingPersonBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_MISSING_PERSON";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_MODUS_OPERANDI.Reference": {
            member: string;
            id: string;
        };
        "AL_MODUS_OPERANDI.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_MODUS_OPERANDI.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_MODUS_OPERANDI.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_MODUS_OPERANDI.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_MODUS_OPERANDI.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_MODUS_OPERANDI.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_MODUS_OPERANDI.ModusOperandiBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_MODUS_OPERANDI.ContactDuty"];
            links?: components["schemas"]["AL_MODUS_OPERANDI.Link"][];
            supersededBy?: string;
            route: components["schemas"]["AL_MODUS_OPERANDI.Route"];
            method: string;
            recruitmentMethods: ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            formsOfExploitation: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            indicatorsObserved: ("00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            countermeasures?: string;
            map?: components["schemas"]["AL_MODUS_OPERANDI.MapPoint"][];
        };
        "AL_MODUS_OPERANDI.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_MODUS_OPERANDI.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_MODUS_OPERANDI.Route": {
            legs: components["schemas"]["AL_MODUS_OPERANDI.RouteLeg"][];
        };
        "AL_MODUS_OPERANDI.RouteLeg": {
            /** @enum {string} */
            mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            from: components["schemas"]["AL_MODUS_OPERANDI.CoarsePlace"];
            to: components["schemas"]["AL_MODUS_OPERANDI.CoarsePlace"];
            crossing?: string;
        };
        "AL_MODUS_OPERANDI.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "AL_MODUS_OPERANDI.MapPoint": {
            lat: number;
            lon: number;
            precisionM: number;
            label?: string;
        };
        /** AL_MODUS_OPERANDI */
        AL_MODUS_OPERANDI: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_MODUS_OPERANDI.Reference"];
            references?: components["schemas"]["AL_MODUS_OPERANDI.Reference"][];
            externalRefs?: components["schemas"]["AL_MODUS_OPERANDI.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_MODUS_OPERANDI.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_MODUS_OPERANDI.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_MODUS_OPERANDI.Translation"][];
            to: components["schemas"]["AL_MODUS_OPERANDI.UnitAddress"][] | components["schemas"]["AL_MODUS_OPERANDI.Everyone"];
            body: components["schemas"]["AL_MODUS_OPERANDI.ModusOperandiBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_MODUS_OPERANDI";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Reference": {
            member: string;
            id: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.PossibleVictimSightingBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.ContactDuty"];
            links?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Link"][];
            supersededBy?: string;
            victimRef: string;
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            nationalityClaims: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.NationalityClaim"][];
            /** @enum {string} */
            undeterminedReason?: "PERSON_DOES_NOT_KNOW" | "PERSON_DECLINES" | "PERSON_CANNOT_COMMUNICATE" | "NO_DOCUMENTS" | "CONFLICTING" | "STATELESSNESS_SUSPECTED" | "NOT_IN_SOURCE";
            place: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.CoarsePlace"];
            seenAt: string;
            exploitationForms: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            indicators: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Indicator"][];
            /** @enum {string} */
            distress?: "CALLED_FOR_HELP" | "INJURED" | "FRIGHTENED" | "HELD" | "ILL" | "NONE_SEEN" | "UNKNOWN";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Indicator": {
            /** @enum {string} */
            code: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            strength?: "STRONG" | "MEDIUM" | "WEAK";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.VictimIdentity": {
            victimRef: string;
            names: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.PersonName"][];
            birth?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Birth"];
            otherBirths?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Birth"][];
            ageEstimate?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.AgeEstimate"];
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            languages: string[];
            description?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Description"];
            documents: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.IdDocument"][];
            biometrics?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.BiometricReference"][];
            caution?: ("SELF_HARM_RISK" | "CONTAGIOUS" | "PREGNANT" | "NEEDS_MEDICATION")[];
            phones?: string[];
            address?: string;
            relatives?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Relative"][];
            distinguishing?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Mark"][];
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Relative": {
            names: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Narrative": {
            language: string;
            text: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.Guardian": {
            names: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.StatisticalRow": {
            year?: number;
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            canary: string;
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.FileKeys": {
            files: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.FileKey"][];
        };
        "AL_POSSIBLE_VICTIM_SIGHTING.FileKey": {
            attachment: string;
            name: string;
        };
        /** AL_POSSIBLE_VICTIM_SIGHTING */
        AL_POSSIBLE_VICTIM_SIGHTING: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Reference"];
            references?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Reference"][];
            externalRefs?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Translation"][];
            sealed?: ({
                /** @constant */
                part: "identity";
                units: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
                content: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.VictimIdentity"];
            } | {
                /** @constant */
                part: "narrative";
                units: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
                content: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Narrative"];
            } | {
                /** @constant */
                part: "guardian";
                units: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
                content: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.Guardian"];
            } | {
                /** @constant */
                part: "row";
                units: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
                content: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.StatisticalRow"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
                content: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.FileKeys"];
            })[];
            to: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.UnitAddress"][];
            body: components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING.PossibleVictimSightingBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_POSSIBLE_VICTIM_SIGHTING";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_TRAVEL_DOCUMENT.Reference": {
            member: string;
            id: string;
        };
        "AL_TRAVEL_DOCUMENT.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_TRAVEL_DOCUMENT.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_TRAVEL_DOCUMENT.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_TRAVEL_DOCUMENT.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_TRAVEL_DOCUMENT.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_TRAVEL_DOCUMENT.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_TRAVEL_DOCUMENT.TravelDocumentBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_TRAVEL_DOCUMENT.ContactDuty"];
            links?: components["schemas"]["AL_TRAVEL_DOCUMENT.Link"][];
            supersededBy?: string;
            document: components["schemas"]["AL_TRAVEL_DOCUMENT.TravelDocument"];
            /** @enum {string} */
            fraudType: "STOLEN_BLANK" | "STOLEN_FROM_BEARER" | "LOST_BY_BEARER" | "REVOKED" | "COUNTERFEIT" | "ALTERED" | "IMPOSTER_USE" | "WITHHELD_BY_EXPLOITER" | "UNKNOWN";
            linkedToTrafficking: boolean;
            stolenOn?: string;
            nationalRef?: string;
            replacedBy?: string;
        };
        "AL_TRAVEL_DOCUMENT.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_TRAVEL_DOCUMENT.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_TRAVEL_DOCUMENT.TravelDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            number?: string;
            numberCheckDigit?: string;
            /** @enum {string} */
            state?: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
            numberFrom?: string;
            numberTo?: string;
            issued?: string;
            expires?: string;
        };
        /** AL_TRAVEL_DOCUMENT */
        AL_TRAVEL_DOCUMENT: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_TRAVEL_DOCUMENT.Reference"];
            references?: components["schemas"]["AL_TRAVEL_DOCUMENT.Reference"][];
            externalRefs?: components["schemas"]["AL_TRAVEL_DOCUMENT.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_TRAVEL_DOCUMENT.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_TRAVEL_DOCUMENT.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_TRAVEL_DOCUMENT.Translation"][];
            to: components["schemas"]["AL_TRAVEL_DOCUMENT.UnitAddress"][] | components["schemas"]["AL_TRAVEL_DOCUMENT.Everyone"];
            body: components["schemas"]["AL_TRAVEL_DOCUMENT.TravelDocumentBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_TRAVEL_DOCUMENT";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_UNIDENTIFIED_PERSON.Reference": {
            member: string;
            id: string;
        };
        "AL_UNIDENTIFIED_PERSON.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_UNIDENTIFIED_PERSON.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_UNIDENTIFIED_PERSON.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_UNIDENTIFIED_PERSON.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_UNIDENTIFIED_PERSON.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_UNIDENTIFIED_PERSON.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_UNIDENTIFIED_PERSON.UnidentifiedPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_UNIDENTIFIED_PERSON.ContactDuty"];
            links?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Link"][];
            supersededBy?: string;
            /** @enum {string} */
            lifeState: "ALIVE" | "DECEASED";
            subject: components["schemas"]["AL_UNIDENTIFIED_PERSON.Person"];
            found: components["schemas"]["AL_UNIDENTIFIED_PERSON.FoundPerson"];
        };
        "AL_UNIDENTIFIED_PERSON.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_UNIDENTIFIED_PERSON.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_UNIDENTIFIED_PERSON.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["AL_UNIDENTIFIED_PERSON.PersonName"][];
            birth?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Birth"];
            otherBirths?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Birth"][];
            ageEstimate?: components["schemas"]["AL_UNIDENTIFIED_PERSON.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["AL_UNIDENTIFIED_PERSON.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Description"];
            documents: components["schemas"]["AL_UNIDENTIFIED_PERSON.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["AL_UNIDENTIFIED_PERSON.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["AL_UNIDENTIFIED_PERSON.CommsId"][];
            distinguishing?: string;
        };
        "AL_UNIDENTIFIED_PERSON.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "AL_UNIDENTIFIED_PERSON.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "AL_UNIDENTIFIED_PERSON.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Mark"][];
        };
        "AL_UNIDENTIFIED_PERSON.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "AL_UNIDENTIFIED_PERSON.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.NamedRelative": {
            names: components["schemas"]["AL_UNIDENTIFIED_PERSON.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "AL_UNIDENTIFIED_PERSON.FoundPerson": {
            at: string;
            place: components["schemas"]["AL_UNIDENTIFIED_PERSON.Location"];
            /** @enum {string} */
            by: "POLICE" | "BORDER" | "LABOUR_INSPECTOR" | "COAST_GUARD" | "HOTLINE" | "HEALTH" | "SCHOOL" | "NGO" | "EMBASSY" | "FAMILY_OR_FRIEND" | "SELF" | "EMPLOYER" | "OTHER" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["AL_UNIDENTIFIED_PERSON.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "AL_UNIDENTIFIED_PERSON.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "AL_UNIDENTIFIED_PERSON.Biometrics": {
            personRef: string;
            biometrics: components["schemas"]["AL_UNIDENTIFIED_PERSON.BiometricReference"][];
        };
        "AL_UNIDENTIFIED_PERSON.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "AL_UNIDENTIFIED_PERSON.FoundDocuments": {
            documents: components["schemas"]["AL_UNIDENTIFIED_PERSON.IdDocument"][];
        };
        "AL_UNIDENTIFIED_PERSON.PhotoKeys": {
            photos: components["schemas"]["AL_UNIDENTIFIED_PERSON.AttachmentKey"][];
        };
        "AL_UNIDENTIFIED_PERSON.AttachmentKey": {
            attachment: string;
            name: string;
        };
        "AL_UNIDENTIFIED_PERSON.FileKeys": {
            files: components["schemas"]["AL_UNIDENTIFIED_PERSON.FileKey"][];
        };
        "AL_UNIDENTIFIED_PERSON.FileKey": {
            attachment: string;
            name: string;
        };
        /** AL_UNIDENTIFIED_PERSON */
        AL_UNIDENTIFIED_PERSON: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Reference"];
            references?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Reference"][];
            externalRefs?: components["schemas"]["AL_UNIDENTIFIED_PERSON.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_UNIDENTIFIED_PERSON.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_UNIDENTIFIED_PERSON.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_UNIDENTIFIED_PERSON.Translation"][];
            sealed?: ({
                /** @constant */
                part: "biometrics";
                units: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_UNIDENTIFIED_PERSON.Biometrics"];
            } | {
                /** @constant */
                part: "found-documents";
                units: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_UNIDENTIFIED_PERSON.FoundDocuments"];
            } | {
                /** @constant */
                part: "photos";
                units: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_UNIDENTIFIED_PERSON.PhotoKeys"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnitAddress"][];
                content: components["schemas"]["AL_UNIDENTIFIED_PERSON.FileKeys"];
            })[];
            to: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnitAddress"][] | components["schemas"]["AL_UNIDENTIFIED_PERSON.Everyone"];
            body: components["schemas"]["AL_UNIDENTIFIED_PERSON.UnidentifiedPersonBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_UNIDENTIFIED_PERSON";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_VEHICLE.Reference": {
            member: string;
            id: string;
        };
        "AL_VEHICLE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_VEHICLE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_VEHICLE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_VEHICLE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_VEHICLE.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_VEHICLE.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_VEHICLE.VehicleBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_VEHICLE.ContactDuty"];
            links?: components["schemas"]["AL_VEHICLE.Link"][];
            supersededBy?: string;
            vehicle: components["schemas"]["AL_VEHICLE.Vehicle"];
            /** @enum {string} */
            involvement: "STOLEN" | "USED_FOR_TRANSPORT" | "ESCORT" | "UNKNOWN";
            occupantsExpected?: number;
            possibleVictimsAboard: boolean;
        };
        "AL_VEHICLE.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_VEHICLE.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_VEHICLE.Vehicle": {
            plate?: string;
            /** @enum {string} */
            plateCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            vin?: string;
            make?: string;
            model?: string;
            colour?: string;
            /** @enum {string} */
            kind: "CAR" | "VAN" | "BUS" | "PICKUP" | "LORRY" | "TRAILER" | "MOTORCYCLE" | "TRICYCLE" | "OTHER" | "UNKNOWN";
            year?: number;
        };
        /** AL_VEHICLE */
        AL_VEHICLE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_VEHICLE.Reference"];
            references?: components["schemas"]["AL_VEHICLE.Reference"][];
            externalRefs?: components["schemas"]["AL_VEHICLE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_VEHICLE.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_VEHICLE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_VEHICLE.Translation"][];
            to: components["schemas"]["AL_VEHICLE.UnitAddress"][] | components["schemas"]["AL_VEHICLE.Everyone"];
            body: components["schemas"]["AL_VEHICLE.VehicleBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_VEHICLE";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_VESSEL.Reference": {
            member: string;
            id: string;
        };
        "AL_VESSEL.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_VESSEL.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_VESSEL.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_VESSEL.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_VESSEL.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_VESSEL.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_VESSEL.VesselBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_VESSEL.ContactDuty"];
            links?: components["schemas"]["AL_VESSEL.Link"][];
            supersededBy?: string;
            vessel: components["schemas"]["AL_VESSEL.Vessel"];
            voyage: components["schemas"]["AL_VESSEL.Voyage"];
            crewForcedLabourSuspected: boolean;
            possibleVictimsAboard: boolean;
            personsAboard?: number;
        };
        "AL_VESSEL.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_VESSEL.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_VESSEL.Vessel": {
            name?: string;
            imo?: string;
            mmsi?: string;
            callSign?: string;
            /** @enum {string} */
            flag?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            regNo?: string;
            /** @enum {string} */
            kind: "FISHING" | "FISH_CARRIER" | "CARGO" | "PASSENGER" | "SPEEDBOAT" | "RIVER_BOAT" | "OTHER" | "UNKNOWN";
            lengthM?: number;
            homePort?: string;
        };
        "AL_VESSEL.Voyage": {
            fromPort?: string;
            toPort?: string;
            lastPosition?: components["schemas"]["AL_VESSEL.GeoPoint"];
            lastSeenAt: string;
        };
        "AL_VESSEL.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        /** AL_VESSEL */
        AL_VESSEL: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_VESSEL.Reference"];
            references?: components["schemas"]["AL_VESSEL.Reference"][];
            externalRefs?: components["schemas"]["AL_VESSEL.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_VESSEL.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_VESSEL.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_VESSEL.Translation"][];
            to: components["schemas"]["AL_VESSEL.UnitAddress"][] | components["schemas"]["AL_VESSEL.Everyone"];
            body: components["schemas"]["AL_VESSEL.VesselBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_VESSEL";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "AL_WANTED_SUSPECT.Reference": {
            member: string;
            id: string;
        };
        "AL_WANTED_SUSPECT.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "AL_WANTED_SUSPECT.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "AL_WANTED_SUSPECT.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "AL_WANTED_SUSPECT.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "AL_WANTED_SUSPECT.UnitAddress": {
            member: string;
            unit: string;
        };
        "AL_WANTED_SUSPECT.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "AL_WANTED_SUSPECT.WantedSuspectBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["AL_WANTED_SUSPECT.ContactDuty"];
            links?: components["schemas"]["AL_WANTED_SUSPECT.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["AL_WANTED_SUSPECT.Person"];
            offences: components["schemas"]["AL_WANTED_SUSPECT.Offence"][];
            warrant: components["schemas"]["AL_WANTED_SUSPECT.Warrant"];
            otherWarrants?: components["schemas"]["AL_WANTED_SUSPECT.Warrant"][];
            /** @enum {string} */
            extraditionIntent: "YES" | "NO" | "TO_BE_DECIDED";
            knownLocations: components["schemas"]["AL_WANTED_SUSPECT.Location"][];
            photos?: components["schemas"]["AL_WANTED_SUSPECT.Photo"][];
        };
        "AL_WANTED_SUSPECT.ContactDuty": {
            unit: string;
            phone: string;
        };
        "AL_WANTED_SUSPECT.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "AL_WANTED_SUSPECT.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["AL_WANTED_SUSPECT.PersonName"][];
            birth?: components["schemas"]["AL_WANTED_SUSPECT.Birth"];
            otherBirths?: components["schemas"]["AL_WANTED_SUSPECT.Birth"][];
            ageEstimate?: components["schemas"]["AL_WANTED_SUSPECT.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["AL_WANTED_SUSPECT.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["AL_WANTED_SUSPECT.Description"];
            documents: components["schemas"]["AL_WANTED_SUSPECT.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["AL_WANTED_SUSPECT.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["AL_WANTED_SUSPECT.CommsId"][];
            distinguishing?: string;
        };
        "AL_WANTED_SUSPECT.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "AL_WANTED_SUSPECT.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "AL_WANTED_SUSPECT.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["AL_WANTED_SUSPECT.Mark"][];
        };
        "AL_WANTED_SUSPECT.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "AL_WANTED_SUSPECT.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.NamedRelative": {
            names: components["schemas"]["AL_WANTED_SUSPECT.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "AL_WANTED_SUSPECT.Offence": {
            /** @enum {string} */
            kind: "TIP" | "SMUGGLING_OF_MIGRANTS" | "FORCED_LABOUR" | "SEXUAL_EXPLOITATION" | "CHILD_EXPLOITATION" | "ABDUCTION" | "ORGANISED_GROUP" | "MONEY_LAUNDERING" | "CORRUPTION" | "OBSTRUCTION" | "DOCUMENT_FRAUD" | "FRAUD" | "VIOLENCE" | "OTHER";
            linkedToTrafficking: boolean;
            againstChild: boolean;
            lawRef: string;
            penalty: components["schemas"]["AL_WANTED_SUSPECT.Penalty"];
            monthsLeftToServe?: number;
            factsSummary: string;
            places: components["schemas"]["AL_WANTED_SUSPECT.CoarsePlace"][];
            period?: components["schemas"]["AL_WANTED_SUSPECT.Period"];
            tipElements?: components["schemas"]["AL_WANTED_SUSPECT.TipElements"];
        };
        "AL_WANTED_SUSPECT.Penalty": {
            /** @enum {string} */
            kind: "MONTHS" | "LIFE" | "DEATH";
            months?: number;
            assurances?: ("DEATH_NOT_SOUGHT" | "DEATH_NOT_CARRIED_OUT" | "LIFE_REVIEWED" | "NONE_OFFERED" | "TO_BE_DECIDED")[];
        };
        "AL_WANTED_SUSPECT.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "AL_WANTED_SUSPECT.Period": {
            from: string;
            to?: string;
        };
        "AL_WANTED_SUSPECT.TipElements": {
            /** @enum {string} */
            state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            acts: ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            means: ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            purposes: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors?: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            venues?: ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        "AL_WANTED_SUSPECT.Warrant": {
            ref: string;
            court: string;
            issuedOn: string;
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["AL_WANTED_SUSPECT.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "AL_WANTED_SUSPECT.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "AL_WANTED_SUSPECT.Photo": {
            attachment: string;
            /** @enum {string} */
            audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            takenOn?: string;
        };
        "AL_WANTED_SUSPECT.Biometrics": {
            personRef: string;
            biometrics: components["schemas"]["AL_WANTED_SUSPECT.BiometricReference"][];
        };
        "AL_WANTED_SUSPECT.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "AL_WANTED_SUSPECT.PhotoKeys": {
            photos: components["schemas"]["AL_WANTED_SUSPECT.AttachmentKey"][];
        };
        "AL_WANTED_SUSPECT.AttachmentKey": {
            attachment: string;
            name: string;
        };
        "AL_WANTED_SUSPECT.FileKeys": {
            files: components["schemas"]["AL_WANTED_SUSPECT.FileKey"][];
        };
        "AL_WANTED_SUSPECT.FileKey": {
            attachment: string;
            name: string;
        };
        /** AL_WANTED_SUSPECT */
        AL_WANTED_SUSPECT: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case?: string;
            supersedes?: components["schemas"]["AL_WANTED_SUSPECT.Reference"];
            references?: components["schemas"]["AL_WANTED_SUSPECT.Reference"][];
            externalRefs?: components["schemas"]["AL_WANTED_SUSPECT.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["AL_WANTED_SUSPECT.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["AL_WANTED_SUSPECT.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["AL_WANTED_SUSPECT.Translation"][];
            sealed?: ({
                /** @constant */
                part: "biometrics";
                units: components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
                content: components["schemas"]["AL_WANTED_SUSPECT.Biometrics"];
            } | {
                /** @constant */
                part: "photos";
                units: components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
                content: components["schemas"]["AL_WANTED_SUSPECT.PhotoKeys"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][];
                content: components["schemas"]["AL_WANTED_SUSPECT.FileKeys"];
            })[];
            to: components["schemas"]["AL_WANTED_SUSPECT.UnitAddress"][] | components["schemas"]["AL_WANTED_SUSPECT.Everyone"];
            body: components["schemas"]["AL_WANTED_SUSPECT.WantedSuspectBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AL_WANTED_SUSPECT";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "CT_ACTION_NOT_POSSIBLE.Reference": {
            member: string;
            id: string;
        };
        "CT_ACTION_NOT_POSSIBLE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_ACTION_NOT_POSSIBLE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_ACTION_NOT_POSSIBLE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_ACTION_NOT_POSSIBLE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_ACTION_NOT_POSSIBLE.ActionNotPossibleBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            alertKind: "AL_AT_RISK_PERSON" | "AL_ENTITY" | "AL_MISSING_PERSON" | "AL_MODUS_OPERANDI" | "AL_POSSIBLE_VICTIM_SIGHTING" | "AL_TRAVEL_DOCUMENT" | "AL_UNIDENTIFIED_PERSON" | "AL_VEHICLE" | "AL_VESSEL" | "AL_WANTED_SUSPECT";
            /** @enum {string} */
            reason: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            redirectTo?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.UnitAddress"];
            /** @enum {string} */
            fallbackTaken?: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** Format: date-time */
            until?: string;
            note?: string;
        };
        /** CT_ACTION_NOT_POSSIBLE */
        CT_ACTION_NOT_POSSIBLE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_ACTION_NOT_POSSIBLE.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.Reference"];
            references?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.Reference"][];
            externalRefs?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_ACTION_NOT_POSSIBLE.Translation"][];
            to: components["schemas"]["CT_ACTION_NOT_POSSIBLE.UnitAddress"][];
            body: components["schemas"]["CT_ACTION_NOT_POSSIBLE.ActionNotPossibleBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_ACTION_NOT_POSSIBLE";
            /** @constant */
            version?: 1;
        };
        "CT_CASE_STEP.Reference": {
            member: string;
            id: string;
        };
        "CT_CASE_STEP.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CASE_STEP.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CASE_STEP.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CASE_STEP.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CASE_STEP.CaseStepBody": {
            victimRef: string;
            /** @enum {string} */
            from: "INTAKE" | "ASSISTED" | "NATIONALITY_PENDING" | "VERIFIED" | "REFUTED" | "STATELESS_PROCEDURE" | "REPATRIATION_READY" | "PLAN_SENT" | "PLAN_ACCEPTED" | "HANDED_OVER" | "ARRIVED" | "FOLLOW_UP" | "STAYS_IN_HOST" | "RESETTLED_ELSEWHERE" | "LOST_CONTACT" | "DECEASED" | "PROTECTED";
            /** @enum {string} */
            to: "INTAKE" | "ASSISTED" | "NATIONALITY_PENDING" | "VERIFIED" | "REFUTED" | "STATELESS_PROCEDURE" | "REPATRIATION_READY" | "PLAN_SENT" | "PLAN_ACCEPTED" | "HANDED_OVER" | "ARRIVED" | "FOLLOW_UP" | "STAYS_IN_HOST" | "RESETTLED_ELSEWHERE" | "LOST_CONTACT" | "DECEASED" | "PROTECTED";
            /** @enum {string} */
            reason: "PERSON_WISHES" | "RESIDENCE_GRANTED" | "ASYLUM" | "RESETTLEMENT" | "CONTACT_LOST" | "CONTACT_FOUND" | "DEATH" | "CONDITIONS_MET" | "OTHER";
            note?: string;
        };
        /** CT_CASE_STEP */
        CT_CASE_STEP: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CASE_STEP.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_CASE_STEP.Reference"];
            references?: components["schemas"]["CT_CASE_STEP.Reference"][];
            externalRefs?: components["schemas"]["CT_CASE_STEP.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_CASE_STEP.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_CASE_STEP.Translation"][];
            to: components["schemas"]["CT_CASE_STEP.UnitAddress"][];
            body: components["schemas"]["CT_CASE_STEP.CaseStepBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CASE_STEP";
            /** @constant */
            version?: 1;
        };
        "CT_CHALLENGE.Reference": {
            member: string;
            id: string;
        };
        "CT_CHALLENGE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CHALLENGE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_CHALLENGE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CHALLENGE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CHALLENGE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CHALLENGE.ChallengeBody": {
            target: components["schemas"]["CT_CHALLENGE.Reference"];
            alertVersion: number;
            /** @enum {string} */
            act: "RAISE" | "STAND";
            /** @enum {string} */
            pace: "ORDINARY" | "PROMPT";
            answers?: components["schemas"]["CT_CHALLENGE.Reference"];
        };
        "CT_CHALLENGE.ChallengeContent": {
            /** @enum {string} */
            ground?: "INACCURATE" | "UNLAWFUL" | "VICTIM_CONFLICT" | "PURPOSE" | "EXPIRED" | "MISTAKEN_IDENTITY";
            language: string;
            text: string;
        };
        /** CT_CHALLENGE */
        CT_CHALLENGE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CHALLENGE.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_CHALLENGE.Reference"];
            references?: components["schemas"]["CT_CHALLENGE.Reference"][];
            externalRefs?: components["schemas"]["CT_CHALLENGE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_CHALLENGE.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_CHALLENGE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_CHALLENGE.Translation"][];
            sealed?: {
                /** @constant */
                part: "challenge";
                units: components["schemas"]["CT_CHALLENGE.UnitAddress"][];
                content: components["schemas"]["CT_CHALLENGE.ChallengeContent"];
            }[];
            to: components["schemas"]["CT_CHALLENGE.UnitAddress"][];
            body: components["schemas"]["CT_CHALLENGE.ChallengeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CHALLENGE";
            /** @constant */
            version?: 1;
        };
        "CT_CLOCK.Reference": {
            member: string;
            id: string;
        };
        "CT_CLOCK.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CLOCK.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CLOCK.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CLOCK.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CLOCK.ClockBody": {
            /** @enum {string} */
            clock: "ANSWER" | "ID" | "AS-1" | "NV" | "RP" | "HO" | "AR" | "FU-30" | "FU-90" | "FU-180" | "FU-365";
            key?: string;
            /** @enum {string} */
            act: "PAUSE" | "RESUME";
            /** @enum {string} */
            reason?: "WAIT_PERSON" | "WAIT_COURT" | "REFLECTION" | "FORCE_MAJEURE";
            /** Format: date-time */
            reviewAt?: string;
            note?: string;
        };
        /** CT_CLOCK */
        CT_CLOCK: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CLOCK.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_CLOCK.Reference"];
            references?: components["schemas"]["CT_CLOCK.Reference"][];
            externalRefs?: components["schemas"]["CT_CLOCK.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_CLOCK.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_CLOCK.Translation"][];
            to: components["schemas"]["CT_CLOCK.UnitAddress"][];
            body: components["schemas"]["CT_CLOCK.ClockBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CLOCK";
            /** @constant */
            version?: 1;
        };
        "CT_CLOSE.Reference": {
            member: string;
            id: string;
        };
        "CT_CLOSE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CLOSE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CLOSE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CLOSE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CLOSE.CloseBody": {
            /** @enum {string} */
            outcome: "RETURNED" | "STAYS_IN_HOST" | "RESETTLED_ELSEWHERE" | "LOST_CONTACT" | "ANSWERED" | "NOT_A_VICTIM" | "DUPLICATE" | "REFUSED" | "OTHER";
            victimRef?: string;
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            note?: string;
        };
        /** CT_CLOSE */
        CT_CLOSE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CLOSE.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_CLOSE.Reference"];
            references?: components["schemas"]["CT_CLOSE.Reference"][];
            externalRefs?: components["schemas"]["CT_CLOSE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_CLOSE.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_CLOSE.Translation"][];
            to: components["schemas"]["CT_CLOSE.UnitAddress"][];
            body: components["schemas"]["CT_CLOSE.CloseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CLOSE";
            /** @constant */
            version?: 1;
        };
        "CT_CONSENT_CHANGE.Reference": {
            member: string;
            id: string;
        };
        "CT_CONSENT_CHANGE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CONSENT_CHANGE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_CONSENT_CHANGE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CONSENT_CHANGE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CONSENT_CHANGE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CONSENT_CHANGE.ConsentChangeBody": {
            victimRef: string;
            granted: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            withdrawn: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "SELF" | "GUARDIAN";
            origins: string[];
            language?: string;
            interpreterUsed?: boolean;
        };
        /** CT_CONSENT_CHANGE */
        CT_CONSENT_CHANGE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CONSENT_CHANGE.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_CONSENT_CHANGE.Reference"];
            references?: components["schemas"]["CT_CONSENT_CHANGE.Reference"][];
            externalRefs?: components["schemas"]["CT_CONSENT_CHANGE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_CONSENT_CHANGE.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_CONSENT_CHANGE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_CONSENT_CHANGE.Translation"][];
            sealed?: unknown[];
            to: components["schemas"]["CT_CONSENT_CHANGE.UnitAddress"][];
            body: components["schemas"]["CT_CONSENT_CHANGE.ConsentChangeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CONSENT_CHANGE";
            /** @constant */
            version?: 1;
        };
        "CT_CORRECTION.Reference": {
            member: string;
            id: string;
        };
        "CT_CORRECTION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_CORRECTION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_CORRECTION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_CORRECTION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_CORRECTION.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_CORRECTION.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_CORRECTION.CorrectionBody": {
            target: components["schemas"]["CT_CORRECTION.Reference"];
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            reason: "NEW_INFORMATION" | "MISTAKE" | "CHALLENGE" | "COURT" | "RENEWAL";
            note?: string;
            answers?: components["schemas"]["CT_CORRECTION.Reference"];
            /** @enum {string} */
            replacementType: "AL_AT_RISK_PERSON" | "AL_ENTITY" | "AL_MISSING_PERSON" | "AL_MODUS_OPERANDI" | "AL_TRAVEL_DOCUMENT" | "AL_UNIDENTIFIED_PERSON" | "AL_VEHICLE" | "AL_VESSEL" | "AL_WANTED_SUSPECT";
            replacement: components["schemas"]["CT_CORRECTION.Replacement"];
        };
        "CT_CORRECTION.Replacement": {
            atRiskPerson?: components["schemas"]["CT_CORRECTION.AtRiskPersonBody"];
            entity?: components["schemas"]["CT_CORRECTION.EntityBody"];
            missingPerson?: components["schemas"]["CT_CORRECTION.MissingPersonBody"];
            modusOperandi?: components["schemas"]["CT_CORRECTION.ModusOperandiBody"];
            travelDocument?: components["schemas"]["CT_CORRECTION.TravelDocumentBody"];
            unidentifiedPerson?: components["schemas"]["CT_CORRECTION.UnidentifiedPersonBody"];
            vehicle?: components["schemas"]["CT_CORRECTION.VehicleBody"];
            vessel?: components["schemas"]["CT_CORRECTION.VesselBody"];
            wantedSuspect?: components["schemas"]["CT_CORRECTION.WantedSuspectBody"];
        };
        "CT_CORRECTION.AtRiskPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["CT_CORRECTION.Person"];
            /** @enum {string} */
            riskType: "TRAFFICKING" | "FORCED_MARRIAGE" | "FAMILY_ABDUCTION" | "RE_TRAFFICKING" | "FORCED_CRIMINALITY" | "ARMED_GROUP" | "OTHER" | "UNKNOWN";
            expectedTravel?: components["schemas"]["CT_CORRECTION.ExpectedTravel"];
            decision?: components["schemas"]["CT_CORRECTION.ProtectiveDecision"];
            consent?: components["schemas"]["CT_CORRECTION.RiskConsent"];
            relatedAlerts?: components["schemas"]["CT_CORRECTION.RelatedAlert"][];
        };
        "CT_CORRECTION.ContactDuty": {
            unit: string;
            phone: string;
        };
        "CT_CORRECTION.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "CT_CORRECTION.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["CT_CORRECTION.PersonName"][];
            birth?: components["schemas"]["CT_CORRECTION.Birth"];
            otherBirths?: components["schemas"]["CT_CORRECTION.Birth"][];
            ageEstimate?: components["schemas"]["CT_CORRECTION.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["CT_CORRECTION.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["CT_CORRECTION.Description"];
            documents: components["schemas"]["CT_CORRECTION.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["CT_CORRECTION.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["CT_CORRECTION.CommsId"][];
            distinguishing?: string;
        };
        "CT_CORRECTION.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "CT_CORRECTION.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "CT_CORRECTION.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "CT_CORRECTION.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["CT_CORRECTION.Mark"][];
        };
        "CT_CORRECTION.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "CT_CORRECTION.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "CT_CORRECTION.NamedRelative": {
            names: components["schemas"]["CT_CORRECTION.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "CT_CORRECTION.ExpectedTravel": {
            from: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            to: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            earliest?: string;
            latest?: string;
        };
        "CT_CORRECTION.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "CT_CORRECTION.ProtectiveDecision": {
            ref: string;
            /** @enum {string} */
            by: "COURT" | "SOCIAL_AUTHORITY" | "PROSECUTION" | "OTHER";
            decidedOn: string;
        };
        "CT_CORRECTION.RiskConsent": {
            /** Format: date-time */
            givenAt: string;
            language: string;
        };
        "CT_CORRECTION.RelatedAlert": {
            alert: components["schemas"]["CT_CORRECTION.Reference"];
            /** @enum {string} */
            as: "VEHICLE" | "VESSEL" | "COMPANION";
        };
        "CT_CORRECTION.EntityBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            organisation?: components["schemas"]["CT_CORRECTION.Organisation"];
            commsIds?: components["schemas"]["CT_CORRECTION.CommsId"][];
            /** @enum {string} */
            roleInCase: "RECRUITER" | "EMPLOYER" | "TRANSPORTER" | "FRONT_COMPANY" | "COMPOUND_OPERATOR" | "ASSISTANCE_PROVIDER" | "OTHER" | "UNKNOWN";
            recruitmentMethods: ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            platforms: ("FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN")[];
            /** @enum {string} */
            victimsKnown: "NONE" | "1-10" | "11-50" | "51+" | "UNKNOWN";
        };
        "CT_CORRECTION.Organisation": {
            orgRef: string;
            name: string;
            localName?: string;
            regNo?: string;
            /** @enum {string} */
            type: "COMPANY" | "RECRUITMENT_AGENCY" | "TRAVEL_AGENCY" | "CASINO" | "ENTERTAINMENT" | "PAYMENT_SERVICE" | "ASSOCIATION" | "ONLINE_GROUP" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            addresses: components["schemas"]["CT_CORRECTION.Location"][];
            /** @enum {string} */
            roleInCase: "RECRUITER" | "EMPLOYER" | "TRANSPORTER" | "FRONT_COMPANY" | "COMPOUND_OPERATOR" | "ASSISTANCE_PROVIDER" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["CT_CORRECTION.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "CT_CORRECTION.MissingPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["CT_CORRECTION.Person"];
            lastSeen: components["schemas"]["CT_CORRECTION.LastSeen"];
            /** @enum {string} */
            circumstances: "RUNAWAY" | "ABDUCTION_STRANGER" | "ABDUCTION_FAMILY" | "LURED_ONLINE" | "LOST" | "DISASTER" | "UNKNOWN";
            likelyDestinations: components["schemas"]["CT_CORRECTION.Location"][];
            /** @enum {string} */
            riskLevel: "HIGH" | "MEDIUM" | "LOW" | "UNKNOWN";
            photos?: components["schemas"]["CT_CORRECTION.Photo"][];
            photoConsent?: components["schemas"]["CT_CORRECTION.PhotoConsent"];
            relatedAlerts?: components["schemas"]["CT_CORRECTION.RelatedAlert"][];
        };
        "CT_CORRECTION.LastSeen": {
            at: string;
            place: components["schemas"]["CT_CORRECTION.Location"];
            withWhom: components["schemas"]["CT_CORRECTION.Companion"][];
        };
        "CT_CORRECTION.Companion": {
            /** @enum {string} */
            relation: "INTIMATE_PARTNER" | "FRIEND" | "FAMILY" | "EMPLOYER" | "AGENT" | "STRANGER" | "OTHER" | "UNKNOWN";
            personRef?: string;
            text?: string;
        };
        "CT_CORRECTION.Photo": {
            attachment: string;
            /** @enum {string} */
            audience: "CASE_WORKERS" | "OFFICERS" | "PUBLIC";
            takenOn?: string;
        };
        "CT_CORRECTION.PhotoConsent": {
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt: string;
            /** @enum {string} */
            by: "SELF" | "GUARDIAN";
        };
        "CT_CORRECTION.ModusOperandiBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            route: components["schemas"]["CT_CORRECTION.Route"];
            method: string;
            recruitmentMethods: ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            formsOfExploitation: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            indicatorsObserved: ("00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25")[];
            countermeasures?: string;
            map?: components["schemas"]["CT_CORRECTION.MapPoint"][];
        };
        "CT_CORRECTION.Route": {
            legs: components["schemas"]["CT_CORRECTION.RouteLeg"][];
        };
        "CT_CORRECTION.RouteLeg": {
            /** @enum {string} */
            mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            from: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            to: components["schemas"]["CT_CORRECTION.CoarsePlace"];
            crossing?: string;
        };
        "CT_CORRECTION.MapPoint": {
            lat: number;
            lon: number;
            precisionM: number;
            label?: string;
        };
        "CT_CORRECTION.TravelDocumentBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            document: components["schemas"]["CT_CORRECTION.TravelDocument"];
            /** @enum {string} */
            fraudType: "STOLEN_BLANK" | "STOLEN_FROM_BEARER" | "LOST_BY_BEARER" | "REVOKED" | "COUNTERFEIT" | "ALTERED" | "IMPOSTER_USE" | "WITHHELD_BY_EXPLOITER" | "UNKNOWN";
            linkedToTrafficking: boolean;
            stolenOn?: string;
            nationalRef?: string;
            replacedBy?: string;
        };
        "CT_CORRECTION.TravelDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            number?: string;
            numberCheckDigit?: string;
            /** @enum {string} */
            state?: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
            numberFrom?: string;
            numberTo?: string;
            issued?: string;
            expires?: string;
        };
        "CT_CORRECTION.UnidentifiedPersonBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            /** @enum {string} */
            lifeState: "ALIVE" | "DECEASED";
            subject: components["schemas"]["CT_CORRECTION.Person"];
            found: components["schemas"]["CT_CORRECTION.FoundPerson"];
        };
        "CT_CORRECTION.FoundPerson": {
            at: string;
            place: components["schemas"]["CT_CORRECTION.Location"];
            /** @enum {string} */
            by: "POLICE" | "BORDER" | "LABOUR_INSPECTOR" | "COAST_GUARD" | "HOTLINE" | "HEALTH" | "SCHOOL" | "NGO" | "EMBASSY" | "FAMILY_OR_FRIEND" | "SELF" | "EMPLOYER" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.VehicleBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            vehicle: components["schemas"]["CT_CORRECTION.Vehicle"];
            /** @enum {string} */
            involvement: "STOLEN" | "USED_FOR_TRANSPORT" | "ESCORT" | "UNKNOWN";
            occupantsExpected?: number;
            possibleVictimsAboard: boolean;
        };
        "CT_CORRECTION.Vehicle": {
            plate?: string;
            /** @enum {string} */
            plateCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            vin?: string;
            make?: string;
            model?: string;
            colour?: string;
            /** @enum {string} */
            kind: "CAR" | "VAN" | "BUS" | "PICKUP" | "LORRY" | "TRAILER" | "MOTORCYCLE" | "TRICYCLE" | "OTHER" | "UNKNOWN";
            year?: number;
        };
        "CT_CORRECTION.VesselBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            vessel: components["schemas"]["CT_CORRECTION.Vessel"];
            voyage: components["schemas"]["CT_CORRECTION.Voyage"];
            crewForcedLabourSuspected: boolean;
            possibleVictimsAboard: boolean;
            personsAboard?: number;
        };
        "CT_CORRECTION.Vessel": {
            name?: string;
            imo?: string;
            mmsi?: string;
            callSign?: string;
            /** @enum {string} */
            flag?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            regNo?: string;
            /** @enum {string} */
            kind: "FISHING" | "FISH_CARRIER" | "CARGO" | "PASSENGER" | "SPEEDBOAT" | "RIVER_BOAT" | "OTHER" | "UNKNOWN";
            lengthM?: number;
            homePort?: string;
        };
        "CT_CORRECTION.Voyage": {
            fromPort?: string;
            toPort?: string;
            lastPosition?: components["schemas"]["CT_CORRECTION.GeoPoint"];
            lastSeenAt: string;
        };
        "CT_CORRECTION.WantedSuspectBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            subjectKind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            /** @enum {string} */
            actionRequested: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            /** @enum {string} */
            fallbackAction: "LOCATE_AND_REPORT" | "PROVISIONAL_ARREST_PER_NATIONAL_LAW" | "SILENT_REPORT" | "LOCATE_AND_PROTECT" | "CHECK_WELFARE" | "CONTACT_UNIT_FIRST" | "STOP_TRAVEL_CHILD" | "STOP_TRAVEL_ADULT_ORDER" | "IDENTIFY_AND_REPLY" | "SEIZE_AND_REPORT" | "CHECK_HOLDER_WELFARE" | "STOP_AND_CHECK" | "BOARD_PER_NATIONAL_LAW" | "PROTECT_OCCUPANTS" | "COLLECT_INFORMATION" | "BE_AWARE";
            reason: string;
            /** Format: date-time */
            validFrom: string;
            contactDuty: components["schemas"]["CT_CORRECTION.ContactDuty"];
            links?: components["schemas"]["CT_CORRECTION.Link"][];
            supersededBy?: string;
            subject: components["schemas"]["CT_CORRECTION.Person"];
            offences: components["schemas"]["CT_CORRECTION.Offence"][];
            warrant: components["schemas"]["CT_CORRECTION.Warrant"];
            otherWarrants?: components["schemas"]["CT_CORRECTION.Warrant"][];
            /** @enum {string} */
            extraditionIntent: "YES" | "NO" | "TO_BE_DECIDED";
            knownLocations: components["schemas"]["CT_CORRECTION.Location"][];
            photos?: components["schemas"]["CT_CORRECTION.Photo"][];
        };
        "CT_CORRECTION.Offence": {
            /** @enum {string} */
            kind: "TIP" | "SMUGGLING_OF_MIGRANTS" | "FORCED_LABOUR" | "SEXUAL_EXPLOITATION" | "CHILD_EXPLOITATION" | "ABDUCTION" | "ORGANISED_GROUP" | "MONEY_LAUNDERING" | "CORRUPTION" | "OBSTRUCTION" | "DOCUMENT_FRAUD" | "FRAUD" | "VIOLENCE" | "OTHER";
            linkedToTrafficking: boolean;
            againstChild: boolean;
            lawRef: string;
            penalty: components["schemas"]["CT_CORRECTION.Penalty"];
            monthsLeftToServe?: number;
            factsSummary: string;
            places: components["schemas"]["CT_CORRECTION.CoarsePlace"][];
            period?: components["schemas"]["CT_CORRECTION.Period"];
            tipElements?: components["schemas"]["CT_CORRECTION.TipElements"];
        };
        "CT_CORRECTION.Penalty": {
            /** @enum {string} */
            kind: "MONTHS" | "LIFE" | "DEATH";
            months?: number;
            assurances?: ("DEATH_NOT_SOUGHT" | "DEATH_NOT_CARRIED_OUT" | "LIFE_REVIEWED" | "NONE_OFFERED" | "TO_BE_DECIDED")[];
        };
        "CT_CORRECTION.Period": {
            from: string;
            to?: string;
        };
        "CT_CORRECTION.TipElements": {
            /** @enum {string} */
            state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            acts: ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            means: ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            purposes: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors?: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            venues?: ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        "CT_CORRECTION.Warrant": {
            ref: string;
            court: string;
            issuedOn: string;
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "CT_CORRECTION.Guardian": {
            names: components["schemas"]["CT_CORRECTION.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "CT_CORRECTION.Biometrics": {
            personRef: string;
            biometrics: components["schemas"]["CT_CORRECTION.BiometricReference"][];
        };
        "CT_CORRECTION.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "CT_CORRECTION.PhotoKeys": {
            photos: components["schemas"]["CT_CORRECTION.AttachmentKey"][];
        };
        "CT_CORRECTION.AttachmentKey": {
            attachment: string;
            name: string;
        };
        "CT_CORRECTION.FoundDocuments": {
            documents: components["schemas"]["CT_CORRECTION.IdDocument"][];
        };
        "CT_CORRECTION.FileKeys": {
            files: components["schemas"]["CT_CORRECTION.FileKey"][];
        };
        "CT_CORRECTION.FileKey": {
            attachment: string;
            name: string;
        };
        /** CT_CORRECTION */
        CT_CORRECTION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_CORRECTION.Reference"];
            case?: string;
            supersedes?: components["schemas"]["CT_CORRECTION.Reference"];
            references?: components["schemas"]["CT_CORRECTION.Reference"][];
            externalRefs?: components["schemas"]["CT_CORRECTION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["CT_CORRECTION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["CT_CORRECTION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["CT_CORRECTION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "guardian";
                units: components["schemas"]["CT_CORRECTION.UnitAddress"][];
                content: components["schemas"]["CT_CORRECTION.Guardian"];
            } | {
                /** @constant */
                part: "biometrics";
                units: components["schemas"]["CT_CORRECTION.UnitAddress"][];
                content: components["schemas"]["CT_CORRECTION.Biometrics"];
            } | {
                /** @constant */
                part: "photos";
                units: components["schemas"]["CT_CORRECTION.UnitAddress"][];
                content: components["schemas"]["CT_CORRECTION.PhotoKeys"];
            } | {
                /** @constant */
                part: "found-documents";
                units: components["schemas"]["CT_CORRECTION.UnitAddress"][];
                content: components["schemas"]["CT_CORRECTION.FoundDocuments"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["CT_CORRECTION.UnitAddress"][];
                content: components["schemas"]["CT_CORRECTION.FileKeys"];
            })[];
            to: components["schemas"]["CT_CORRECTION.UnitAddress"][] | components["schemas"]["CT_CORRECTION.Everyone"];
            body: components["schemas"]["CT_CORRECTION.CorrectionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_CORRECTION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "CT_DETENTION_REVIEW.Reference": {
            member: string;
            id: string;
        };
        "CT_DETENTION_REVIEW.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_DETENTION_REVIEW.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_DETENTION_REVIEW.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_DETENTION_REVIEW.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_DETENTION_REVIEW.DetentionReviewBody": {
            victimRef: string;
            /** @enum {string} */
            placement: "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "PRIVATE" | "HOSPITAL" | "FOSTER" | "EMBASSY" | "DETENTION" | "COMMUNITY" | "UNKNOWN";
            /** @enum {string} */
            decidedBy: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            decisionRef: string;
            reason?: string;
        };
        /** CT_DETENTION_REVIEW */
        CT_DETENTION_REVIEW: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_DETENTION_REVIEW.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_DETENTION_REVIEW.Reference"];
            references?: components["schemas"]["CT_DETENTION_REVIEW.Reference"][];
            externalRefs?: components["schemas"]["CT_DETENTION_REVIEW.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_DETENTION_REVIEW.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_DETENTION_REVIEW.Translation"][];
            to: components["schemas"]["CT_DETENTION_REVIEW.UnitAddress"][];
            body: components["schemas"]["CT_DETENTION_REVIEW.DetentionReviewBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_DETENTION_REVIEW";
            /** @constant */
            version?: 1;
        };
        "CT_ERASURE_CERTIFICATE.Reference": {
            member: string;
            id: string;
        };
        "CT_ERASURE_CERTIFICATE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_ERASURE_CERTIFICATE.ErasureCertificateBody": {
            answers: components["schemas"]["CT_ERASURE_CERTIFICATE.Reference"];
            items: components["schemas"]["CT_ERASURE_CERTIFICATE.Reference"][];
            keyIdsDestroyed: string[];
            filesDeleted?: number;
            waitsForKeys: boolean;
            /** Format: date-time */
            at: string;
        };
        /** CT_ERASURE_CERTIFICATE */
        CT_ERASURE_CERTIFICATE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_ERASURE_CERTIFICATE.Reference"];
            to: components["schemas"]["CT_ERASURE_CERTIFICATE.UnitAddress"][];
            body: components["schemas"]["CT_ERASURE_CERTIFICATE.ErasureCertificateBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_ERASURE_CERTIFICATE";
            /** @constant */
            version?: 1;
        };
        "CT_ESCALATION.Reference": {
            member: string;
            id: string;
        };
        "CT_ESCALATION.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_ESCALATION.EscalationBody": {
            /** @enum {string} */
            clock: "ACK" | "ANSWER" | "HC" | "SUP" | "ID" | "AS-1" | "DET" | "NV" | "NPR" | "RP" | "HO" | "AR" | "FU-30" | "FU-90" | "FU-180" | "FU-365" | "CH" | "OUT" | "RES" | "CAP" | "RET" | "ER" | "BR" | "NEXT";
            key?: string;
            startedBy: components["schemas"]["CT_ESCALATION.Reference"];
            /** @enum {string} */
            level: "100" | "150" | "200" | "50" | "80";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            owner: components["schemas"]["CT_ESCALATION.UnitAddress"];
        };
        /** CT_ESCALATION */
        CT_ESCALATION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_ESCALATION.Reference"];
            to: components["schemas"]["CT_ESCALATION.UnitAddress"][];
            body: components["schemas"]["CT_ESCALATION.EscalationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_ESCALATION";
            /** @constant */
            version?: 1;
        };
        "CT_FORWARD_NOTICE.Reference": {
            member: string;
            id: string;
        };
        "CT_FORWARD_NOTICE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_FORWARD_NOTICE.ForwardNoticeBody": {
            of: components["schemas"]["CT_FORWARD_NOTICE.Reference"];
            by: components["schemas"]["CT_FORWARD_NOTICE.Reference"];
            /** @enum {string} */
            change: "WITHDRAWN" | "CORRECTED" | "SUPPRESSED" | "CLEARED" | "CLEARING_ENDED" | "OBJECTED" | "OBJECTION_LIFTED" | "RENEWED";
            objector?: string;
            /** Format: date-time */
            until?: string;
        };
        /** CT_FORWARD_NOTICE */
        CT_FORWARD_NOTICE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_FORWARD_NOTICE.Reference"];
            to: components["schemas"]["CT_FORWARD_NOTICE.UnitAddress"][];
            body: components["schemas"]["CT_FORWARD_NOTICE.ForwardNoticeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_FORWARD_NOTICE";
            /** @constant */
            version?: 1;
        };
        "CT_HIT.Reference": {
            member: string;
            id: string;
        };
        "CT_HIT.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_HIT.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_HIT.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_HIT.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_HIT.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_HIT.HitBody": {
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            stage: "REPORT" | "OUTCOME";
            outcomeOf?: components["schemas"]["CT_HIT.Reference"];
            /** @enum {string} */
            how: "FOUND_BY_CHECK" | "FOUND_BY_FACE" | "FOUND_BY_DOCUMENT" | "FOUND_BY_PLATE" | "TIP_OFF";
            at: string;
            place: components["schemas"]["CT_HIT.CoarsePlace"];
            matchQuality: number;
            /** @enum {string} */
            identityConfidence: "BIOMETRICS" | "DOCUMENT" | "LIKELY" | "DOUBTFUL" | "UNKNOWN";
            /** @enum {string} */
            actionTaken: "NONE" | "REPORTED_SILENTLY" | "LOCATED" | "PROTECTED" | "WELFARE_CHECKED" | "TRAVEL_STOPPED" | "STOPPED_AND_CHECKED" | "DOCUMENT_SEIZED" | "DETAINED" | "ARRESTED" | "RELEASED" | "OTHER";
            confirmation?: components["schemas"]["CT_HIT.Reference"];
            /** @enum {string} */
            ground?: "OWN_WARRANT" | "IN_THE_ACT" | "OWN_INVESTIGATION" | "IMMIGRATION_LAW" | "OTHER";
            note?: string;
            /** @enum {string} */
            personCondition: "WELL" | "ILL_OR_HURT" | "DISTRESSED" | "DECEASED" | "NO_PERSON" | "UNKNOWN";
            victimSigns: boolean;
            mayBeChild: boolean;
        };
        "CT_HIT.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "CT_HIT.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["CT_HIT.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "CT_HIT.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "CT_HIT.Presented": {
            names: components["schemas"]["CT_HIT.PersonName"][];
            birth?: components["schemas"]["CT_HIT.Birth"];
            documents: components["schemas"]["CT_HIT.IdDocument"][];
            companions?: components["schemas"]["CT_HIT.MetCompanion"][];
            vehicle?: components["schemas"]["CT_HIT.Vehicle"];
            vessel?: components["schemas"]["CT_HIT.Vessel"];
            note?: string;
        };
        "CT_HIT.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "CT_HIT.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "CT_HIT.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "CT_HIT.MetCompanion": {
            names: components["schemas"]["CT_HIT.PersonName"][];
            mayBeChild: boolean;
            note?: string;
        };
        "CT_HIT.Vehicle": {
            plate?: string;
            /** @enum {string} */
            plateCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            vin?: string;
            make?: string;
            model?: string;
            colour?: string;
            /** @enum {string} */
            kind: "CAR" | "VAN" | "BUS" | "PICKUP" | "LORRY" | "TRAILER" | "MOTORCYCLE" | "TRICYCLE" | "OTHER" | "UNKNOWN";
            year?: number;
        };
        "CT_HIT.Vessel": {
            name?: string;
            imo?: string;
            mmsi?: string;
            callSign?: string;
            /** @enum {string} */
            flag?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            regNo?: string;
            /** @enum {string} */
            kind: "FISHING" | "FISH_CARRIER" | "CARGO" | "PASSENGER" | "SPEEDBOAT" | "RIVER_BOAT" | "OTHER" | "UNKNOWN";
            lengthM?: number;
            homePort?: string;
        };
        /** CT_HIT */
        CT_HIT: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_HIT.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_HIT.Reference"];
            references?: components["schemas"]["CT_HIT.Reference"][];
            externalRefs?: components["schemas"]["CT_HIT.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_HIT.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_HIT.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_HIT.Translation"][];
            sealed?: ({
                /** @constant */
                part: "hit-place";
                units: components["schemas"]["CT_HIT.UnitAddress"][];
                content: components["schemas"]["CT_HIT.Location"];
            } | {
                /** @constant */
                part: "presented";
                units: components["schemas"]["CT_HIT.UnitAddress"][];
                content: components["schemas"]["CT_HIT.Presented"];
            })[];
            to: components["schemas"]["CT_HIT.UnitAddress"][];
            body: components["schemas"]["CT_HIT.HitBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_HIT";
            /** @constant */
            version?: 1;
        };
        "CT_HIT_CONFIRM_REQUEST.Reference": {
            member: string;
            id: string;
        };
        "CT_HIT_CONFIRM_REQUEST.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_HIT_CONFIRM_REQUEST.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_HIT_CONFIRM_REQUEST.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_HIT_CONFIRM_REQUEST.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_HIT_CONFIRM_REQUEST.HitConfirmRequestBody": {
            hit: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            /** @enum {string} */
            priority: "URGENT" | "ROUTINE";
            note?: string;
        };
        /** CT_HIT_CONFIRM_REQUEST */
        CT_HIT_CONFIRM_REQUEST: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"];
            references?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Reference"][];
            externalRefs?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_HIT_CONFIRM_REQUEST.Translation"][];
            to: components["schemas"]["CT_HIT_CONFIRM_REQUEST.UnitAddress"][];
            body: components["schemas"]["CT_HIT_CONFIRM_REQUEST.HitConfirmRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_HIT_CONFIRM_REQUEST";
            /** @constant */
            version?: 1;
        };
        "CT_HIT_CONFIRM_RESPONSE.Reference": {
            member: string;
            id: string;
        };
        "CT_HIT_CONFIRM_RESPONSE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_HIT_CONFIRM_RESPONSE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_HIT_CONFIRM_RESPONSE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_HIT_CONFIRM_RESPONSE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_HIT_CONFIRM_RESPONSE.HitConfirmResponseBody": {
            hit: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            /** @enum {string} */
            stillActive: "YES" | "NO" | "CHECKING";
            /** @enum {string} */
            samePerson: "YES" | "NO" | "UNSURE";
            moreTimeMinutes?: number;
            instructions: ("PROCEED" | "FALLBACK" | "PROTECT" | "WAIT" | "CALL_UNIT" | "LET_GO")[];
            note?: string;
        };
        /** CT_HIT_CONFIRM_RESPONSE */
        CT_HIT_CONFIRM_RESPONSE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"];
            references?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Reference"][];
            externalRefs?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.Translation"][];
            to: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.UnitAddress"][];
            body: components["schemas"]["CT_HIT_CONFIRM_RESPONSE.HitConfirmResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_HIT_CONFIRM_RESPONSE";
            /** @constant */
            version?: 1;
        };
        "CT_HUMAN_ACK.Reference": {
            member: string;
            id: string;
        };
        "CT_HUMAN_ACK.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_HUMAN_ACK.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_HUMAN_ACK.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_HUMAN_ACK.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_HUMAN_ACK.HumanAckBody": {
            /** Format: date-time */
            at: string;
            assignedTo?: string;
            /** Format: date-time */
            expectedAnswerAt?: string;
        };
        /** CT_HUMAN_ACK */
        CT_HUMAN_ACK: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_HUMAN_ACK.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_HUMAN_ACK.Reference"];
            references?: components["schemas"]["CT_HUMAN_ACK.Reference"][];
            externalRefs?: components["schemas"]["CT_HUMAN_ACK.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_HUMAN_ACK.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_HUMAN_ACK.Translation"][];
            to: components["schemas"]["CT_HUMAN_ACK.UnitAddress"][];
            body: components["schemas"]["CT_HUMAN_ACK.HumanAckBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_HUMAN_ACK";
            /** @constant */
            version?: 1;
        };
        "CT_INCIDENT.Reference": {
            member: string;
            id: string;
        };
        "CT_INCIDENT.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_INCIDENT.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_INCIDENT.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_INCIDENT.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_INCIDENT.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_INCIDENT.IncidentBody": {
            incidentId: string;
            /** @enum {string} */
            stage: "FOUND" | "TOLD";
            what: ("SEEN_BY_STRANGER" | "COPIED" | "LOST" | "CHANGED" | "DESTROYED" | "MISUSED" | "PUBLISHED" | "SYSTEM_ENTERED" | "CHECKPOINT_UNFIT")[];
            /** Format: date-time */
            foundAt: string;
            happened?: string;
            items: components["schemas"]["CT_INCIDENT.Reference"][];
            units: components["schemas"]["CT_INCIDENT.UnitAddress"][];
            measures: ("ACCESS_CLOSED" | "KEYS_REVOKED" | "MEDIUM_RECOVERED" | "COPIES_DELETED" | "PERSON_SUSPENDED" | "VICTIM_MOVED" | "AUTHORITY_TOLD" | "INVESTIGATION_OPENED" | "NONE_YET")[];
        };
        "CT_INCIDENT.IncidentContent": {
            language: string;
            text: string;
        };
        /** CT_INCIDENT */
        CT_INCIDENT: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_INCIDENT.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_INCIDENT.Reference"];
            references?: components["schemas"]["CT_INCIDENT.Reference"][];
            externalRefs?: components["schemas"]["CT_INCIDENT.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_INCIDENT.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_INCIDENT.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_INCIDENT.Translation"][];
            sealed?: {
                /** @constant */
                part: "incident";
                units: components["schemas"]["CT_INCIDENT.UnitAddress"][];
                content: components["schemas"]["CT_INCIDENT.IncidentContent"];
            }[];
            to: components["schemas"]["CT_INCIDENT.UnitAddress"][];
            body: components["schemas"]["CT_INCIDENT.IncidentBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_INCIDENT";
            /** @constant */
            version?: 1;
        };
        "CT_MISUSED_IDENTITY.Reference": {
            member: string;
            id: string;
        };
        "CT_MISUSED_IDENTITY.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_MISUSED_IDENTITY.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_MISUSED_IDENTITY.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_MISUSED_IDENTITY.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_MISUSED_IDENTITY.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_MISUSED_IDENTITY.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_MISUSED_IDENTITY.MisusedIdentityBody": {
            target: components["schemas"]["CT_MISUSED_IDENTITY.Reference"];
            alertId: string;
            alertVersion: number;
            /** @enum {string} */
            act: "CLEAR" | "END";
            consent?: components["schemas"]["CT_MISUSED_IDENTITY.Consent"];
            ends?: components["schemas"]["CT_MISUSED_IDENTITY.Reference"];
            /** @enum {string} */
            reason?: "CONSENT_WITHDRAWN" | "NO_LONGER_NAMED" | "ERROR";
        };
        "CT_MISUSED_IDENTITY.Consent": {
            /** @enum {string} */
            state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            language?: string;
            interpreterUsed?: boolean;
            /** @enum {string} */
            by?: "SELF" | "GUARDIAN";
            questionsExplained?: ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        "CT_MISUSED_IDENTITY.ClearedPerson": {
            names: components["schemas"]["CT_MISUSED_IDENTITY.PersonName"][];
            birth?: components["schemas"]["CT_MISUSED_IDENTITY.Birth"];
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            documents: components["schemas"]["CT_MISUSED_IDENTITY.IdDocument"][];
            distinguishing: string;
            description?: components["schemas"]["CT_MISUSED_IDENTITY.Description"];
        };
        "CT_MISUSED_IDENTITY.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "CT_MISUSED_IDENTITY.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "CT_MISUSED_IDENTITY.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "CT_MISUSED_IDENTITY.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["CT_MISUSED_IDENTITY.Mark"][];
        };
        "CT_MISUSED_IDENTITY.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        /** CT_MISUSED_IDENTITY */
        CT_MISUSED_IDENTITY: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_MISUSED_IDENTITY.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_MISUSED_IDENTITY.Reference"];
            references?: components["schemas"]["CT_MISUSED_IDENTITY.Reference"][];
            externalRefs?: components["schemas"]["CT_MISUSED_IDENTITY.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_MISUSED_IDENTITY.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_MISUSED_IDENTITY.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_MISUSED_IDENTITY.Translation"][];
            sealed?: {
                /** @constant */
                part: "cleared-person";
                units: components["schemas"]["CT_MISUSED_IDENTITY.UnitAddress"][];
                content: components["schemas"]["CT_MISUSED_IDENTITY.ClearedPerson"];
            }[];
            to: components["schemas"]["CT_MISUSED_IDENTITY.UnitAddress"][] | components["schemas"]["CT_MISUSED_IDENTITY.Everyone"];
            body: components["schemas"]["CT_MISUSED_IDENTITY.MisusedIdentityBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_MISUSED_IDENTITY";
            /** @constant */
            version?: 1;
        };
        "CT_OBJECTION.Reference": {
            member: string;
            id: string;
        };
        "CT_OBJECTION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_OBJECTION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "CT_OBJECTION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_OBJECTION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_OBJECTION.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_OBJECTION.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_OBJECTION.ObjectionBody": {
            target: components["schemas"]["CT_OBJECTION.Reference"];
            alertVersion: number;
            /** @enum {string} */
            act: "RAISE" | "LIFT";
            /** @enum {string} */
            scope?: "ALL_ACTIONS" | "ARREST_ONLY";
            /** Format: date-time */
            until?: string;
        };
        "CT_OBJECTION.ObjectionReason": {
            /** @enum {string} */
            reason: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            language: string;
            text?: string;
        };
        /** CT_OBJECTION */
        CT_OBJECTION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_OBJECTION.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_OBJECTION.Reference"];
            references?: components["schemas"]["CT_OBJECTION.Reference"][];
            externalRefs?: components["schemas"]["CT_OBJECTION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["CT_OBJECTION.Evaluation"];
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_OBJECTION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_OBJECTION.Translation"][];
            sealed?: {
                /** @constant */
                part: "objection";
                units: components["schemas"]["CT_OBJECTION.UnitAddress"][];
                content: components["schemas"]["CT_OBJECTION.ObjectionReason"];
            }[];
            to: components["schemas"]["CT_OBJECTION.UnitAddress"][] | components["schemas"]["CT_OBJECTION.Everyone"];
            body: components["schemas"]["CT_OBJECTION.ObjectionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_OBJECTION";
            /** @constant */
            version?: 1;
        };
        "CT_OUTSIDE_ANSWER.Reference": {
            member: string;
            id: string;
        };
        "CT_OUTSIDE_ANSWER.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_OUTSIDE_ANSWER.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_OUTSIDE_ANSWER.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_OUTSIDE_ANSWER.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_OUTSIDE_ANSWER.OutsideAnswerBody": {
            victimRef: string;
            /** @enum {string} */
            counterpart: "EMBASSY" | "INTERPOL_NCB" | "IOM" | "OTHER";
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            answer: "ASKED" | "VERIFIED_NATIONAL" | "NOT_NATIONAL" | "STATELESS_SUSPECTED" | "RETURN_AGREED" | "TAKEN_OVER" | "ARRIVED";
            /** Format: date-time */
            at: string;
            sourceRef: string;
            note?: string;
        };
        /** CT_OUTSIDE_ANSWER */
        CT_OUTSIDE_ANSWER: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_OUTSIDE_ANSWER.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_OUTSIDE_ANSWER.Reference"];
            references?: components["schemas"]["CT_OUTSIDE_ANSWER.Reference"][];
            externalRefs?: components["schemas"]["CT_OUTSIDE_ANSWER.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_OUTSIDE_ANSWER.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_OUTSIDE_ANSWER.Translation"][];
            to: components["schemas"]["CT_OUTSIDE_ANSWER.UnitAddress"][];
            body: components["schemas"]["CT_OUTSIDE_ANSWER.OutsideAnswerBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_OUTSIDE_ANSWER";
            /** @constant */
            version?: 1;
        };
        "CT_RECALL.Reference": {
            member: string;
            id: string;
        };
        "CT_RECALL.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_RECALL.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_RECALL.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_RECALL.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_RECALL.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_RECALL.RecallBody": {
            /** @enum {string} */
            scope: "WHOLE" | "MESSAGES";
            items: string[];
            /** @enum {string} */
            reason: "SENT_IN_ERROR" | "WRONG_RECIPIENT" | "WRONG_PERSON" | "UNLAWFUL" | "COURT" | "TOO_MUCH";
        };
        /** CT_RECALL */
        CT_RECALL: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_RECALL.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_RECALL.Reference"];
            references?: components["schemas"]["CT_RECALL.Reference"][];
            externalRefs?: components["schemas"]["CT_RECALL.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_RECALL.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_RECALL.Translation"][];
            to: components["schemas"]["CT_RECALL.UnitAddress"][] | components["schemas"]["CT_RECALL.Everyone"];
            body: components["schemas"]["CT_RECALL.RecallBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_RECALL";
            /** @constant */
            version?: 1;
        };
        "CT_REDIRECT.Reference": {
            member: string;
            id: string;
        };
        "CT_REDIRECT.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_REDIRECT.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_REDIRECT.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_REDIRECT.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_REDIRECT.RedirectBody": {
            unit: components["schemas"]["CT_REDIRECT.UnitAddress"];
            /** @enum {string} */
            reason: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            note?: string;
        };
        /** CT_REDIRECT */
        CT_REDIRECT: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_REDIRECT.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_REDIRECT.Reference"];
            references?: components["schemas"]["CT_REDIRECT.Reference"][];
            externalRefs?: components["schemas"]["CT_REDIRECT.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_REDIRECT.LegalBasis"][];
            /** Format: date-time */
            expiresAt?: string;
            /** Format: date-time */
            reviewAt?: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_REDIRECT.Translation"][];
            to: components["schemas"]["CT_REDIRECT.UnitAddress"][];
            body: components["schemas"]["CT_REDIRECT.RedirectBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_REDIRECT";
            /** @constant */
            version?: 1;
        };
        "CT_REOPEN.Reference": {
            member: string;
            id: string;
        };
        "CT_REOPEN.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_REOPEN.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_REOPEN.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_REOPEN.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_REOPEN.ReopenBody": {
            /** @enum {string} */
            reason: "NEW_INFORMATION" | "PERSON_RETURNED" | "CLOSED_IN_ERROR" | "OTHER";
            note?: string;
        };
        /** CT_REOPEN */
        CT_REOPEN: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_REOPEN.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_REOPEN.Reference"];
            references?: components["schemas"]["CT_REOPEN.Reference"][];
            externalRefs?: components["schemas"]["CT_REOPEN.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_REOPEN.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_REOPEN.Translation"][];
            to: components["schemas"]["CT_REOPEN.UnitAddress"][];
            body: components["schemas"]["CT_REOPEN.ReopenBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_REOPEN";
            /** @constant */
            version?: 1;
        };
        "CT_RETENTION_DECISION.Reference": {
            member: string;
            id: string;
        };
        "CT_RETENTION_DECISION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_RETENTION_DECISION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_RETENTION_DECISION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_RETENTION_DECISION.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_RETENTION_DECISION.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_RETENTION_DECISION.RetentionDecisionBody": {
            target: components["schemas"]["CT_RETENTION_DECISION.Reference"];
            /** @enum {string} */
            decision: "RENEW" | "LET_EXPIRE";
            /** @enum {string} */
            reason?: "STILL_SOUGHT" | "PROCEEDINGS_PENDING" | "NEW_INFORMATION" | "RISK_CONTINUES";
            /** Format: date-time */
            until?: string;
        };
        /** CT_RETENTION_DECISION */
        CT_RETENTION_DECISION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_RETENTION_DECISION.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_RETENTION_DECISION.Reference"];
            references?: components["schemas"]["CT_RETENTION_DECISION.Reference"][];
            externalRefs?: components["schemas"]["CT_RETENTION_DECISION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_RETENTION_DECISION.LegalBasis"][];
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_RETENTION_DECISION.Translation"][];
            to: components["schemas"]["CT_RETENTION_DECISION.UnitAddress"][] | components["schemas"]["CT_RETENTION_DECISION.Everyone"];
            body: components["schemas"]["CT_RETENTION_DECISION.RetentionDecisionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_RETENTION_DECISION";
            /** @constant */
            version?: 1;
        };
        "CT_RETENTION_NOTICE.Reference": {
            member: string;
            id: string;
        };
        "CT_RETENTION_NOTICE.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_RETENTION_NOTICE.RetentionNoticeBody": {
            target: components["schemas"]["CT_RETENTION_NOTICE.Reference"];
            /** @enum {string} */
            stage: "DAYS_60" | "DAYS_14" | "EXPIRED" | "RECALLED";
            /** Format: date-time */
            expiresAt?: string;
            recall?: components["schemas"]["CT_RETENTION_NOTICE.Reference"];
        };
        /** CT_RETENTION_NOTICE */
        CT_RETENTION_NOTICE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_RETENTION_NOTICE.Reference"];
            to: components["schemas"]["CT_RETENTION_NOTICE.UnitAddress"][];
            body: components["schemas"]["CT_RETENTION_NOTICE.RetentionNoticeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_RETENTION_NOTICE";
            /** @constant */
            version?: 1;
        };
        "CT_SUPPRESSION.Reference": {
            member: string;
            id: string;
        };
        "CT_SUPPRESSION.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_SUPPRESSION.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_SUPPRESSION.SuppressionBody": {
            target: components["schemas"]["CT_SUPPRESSION.Reference"];
            /** @enum {string} */
            reason: "REVIEW" | "ENDED";
            /** Format: date-time */
            until?: string;
        };
        /** CT_SUPPRESSION */
        CT_SUPPRESSION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_SUPPRESSION.Reference"];
            to: components["schemas"]["CT_SUPPRESSION.UnitAddress"][] | components["schemas"]["CT_SUPPRESSION.Everyone"];
            body: components["schemas"]["CT_SUPPRESSION.SuppressionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_SUPPRESSION";
            /** @constant */
            version?: 1;
        };
        "CT_VICTIM_STATUS.Reference": {
            member: string;
            id: string;
        };
        "CT_VICTIM_STATUS.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_VICTIM_STATUS.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_VICTIM_STATUS.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_VICTIM_STATUS.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_VICTIM_STATUS.VictimStatusBody": {
            victimRef: string;
            /** @enum {string} */
            from: "POSSIBLE" | "PRESUMED" | "CONFIRMED" | "NOT_A_VICTIM";
            /** @enum {string} */
            to: "POSSIBLE" | "PRESUMED" | "CONFIRMED" | "NOT_A_VICTIM";
            /** @enum {string} */
            decidedBy: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            decisionRef: string;
            /** @enum {string} */
            chargesReview?: "DROPPED" | "SUSPENDED" | "STAND" | "NONE";
            interim?: boolean;
            /** Format: date-time */
            expectedAt?: string;
        };
        "CT_VICTIM_STATUS.Narrative": {
            language: string;
            text: string;
        };
        /** CT_VICTIM_STATUS */
        CT_VICTIM_STATUS: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_VICTIM_STATUS.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["CT_VICTIM_STATUS.Reference"];
            references?: components["schemas"]["CT_VICTIM_STATUS.Reference"][];
            externalRefs?: components["schemas"]["CT_VICTIM_STATUS.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_VICTIM_STATUS.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_VICTIM_STATUS.Translation"][];
            sealed?: {
                /** @constant */
                part: "status-reasons";
                units: components["schemas"]["CT_VICTIM_STATUS.UnitAddress"][];
                content: components["schemas"]["CT_VICTIM_STATUS.Narrative"];
            }[];
            to: components["schemas"]["CT_VICTIM_STATUS.UnitAddress"][];
            body: components["schemas"]["CT_VICTIM_STATUS.VictimStatusBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_VICTIM_STATUS";
            /** @constant */
            version?: 1;
        };
        "CT_WITHDRAWAL.Reference": {
            member: string;
            id: string;
        };
        "CT_WITHDRAWAL.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "CT_WITHDRAWAL.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "CT_WITHDRAWAL.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "CT_WITHDRAWAL.UnitAddress": {
            member: string;
            unit: string;
        };
        "CT_WITHDRAWAL.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "CT_WITHDRAWAL.WithdrawalBody": {
            target: components["schemas"]["CT_WITHDRAWAL.Reference"];
            /** @enum {string} */
            reason: "ENDED" | "ERROR" | "COURT" | "EXPIRED" | "DUPLICATE" | "REVIEWED";
        };
        "CT_WITHDRAWAL.WithdrawalGround": {
            /** @enum {string} */
            ground: "FOUND" | "ARRESTED" | "SAFE" | "VICTIM_IDENTIFIED" | "OTHER";
            language: string;
            text?: string;
        };
        /** CT_WITHDRAWAL */
        CT_WITHDRAWAL: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["CT_WITHDRAWAL.Reference"];
            case?: string;
            inReplyTo?: components["schemas"]["CT_WITHDRAWAL.Reference"];
            references?: components["schemas"]["CT_WITHDRAWAL.Reference"][];
            externalRefs?: components["schemas"]["CT_WITHDRAWAL.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency?: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling?: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis?: components["schemas"]["CT_WITHDRAWAL.LegalBasis"][];
            /** Format: date-time */
            expiresAt?: string;
            /** Format: date-time */
            reviewAt?: string;
            language?: string;
            subjectEn?: string;
            translations?: components["schemas"]["CT_WITHDRAWAL.Translation"][];
            sealed?: {
                /** @constant */
                part: "ground";
                units: components["schemas"]["CT_WITHDRAWAL.UnitAddress"][];
                content: components["schemas"]["CT_WITHDRAWAL.WithdrawalGround"];
            }[];
            to: components["schemas"]["CT_WITHDRAWAL.UnitAddress"][] | components["schemas"]["CT_WITHDRAWAL.Everyone"];
            body: components["schemas"]["CT_WITHDRAWAL.WithdrawalBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "CT_WITHDRAWAL";
            /** @constant */
            version?: 1;
        };
        "RF_ARRIVAL.Reference": {
            member: string;
            id: string;
        };
        "RF_ARRIVAL.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_ARRIVAL.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_ARRIVAL.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_ARRIVAL.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_ARRIVAL.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_ARRIVAL.ArrivalBody": {
            victimRef: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            facility: "TRANSIT_CENTRE" | "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "FAMILY_HOME" | "HOSPITAL" | "FOSTER" | "OTHER";
            immediateNeeds: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            safe: boolean;
        };
        "RF_ARRIVAL.FileKeys": {
            files: components["schemas"]["RF_ARRIVAL.FileKey"][];
        };
        "RF_ARRIVAL.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_ARRIVAL */
        RF_ARRIVAL: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_ARRIVAL.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_ARRIVAL.Reference"];
            supersedes?: components["schemas"]["RF_ARRIVAL.Reference"];
            references?: components["schemas"]["RF_ARRIVAL.Reference"][];
            externalRefs?: components["schemas"]["RF_ARRIVAL.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_ARRIVAL.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_ARRIVAL.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_ARRIVAL.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_ARRIVAL.UnitAddress"][];
                content: components["schemas"]["RF_ARRIVAL.FileKeys"];
            }[];
            to: components["schemas"]["RF_ARRIVAL.UnitAddress"][];
            body: components["schemas"]["RF_ARRIVAL.ArrivalBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_ARRIVAL";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_ASSISTANCE_CONFIRMATION.Reference": {
            member: string;
            id: string;
        };
        "RF_ASSISTANCE_CONFIRMATION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_ASSISTANCE_CONFIRMATION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_ASSISTANCE_CONFIRMATION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_ASSISTANCE_CONFIRMATION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_ASSISTANCE_CONFIRMATION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_ASSISTANCE_CONFIRMATION.AssistanceConfirmationBody": {
            victimRef: string;
            needId: string;
            /** @enum {string} */
            state: "OFFERED" | "STARTED" | "DELIVERED" | "REFUSED_BY_PERSON" | "NOT_AVAILABLE";
            /** @enum {string} */
            providerType: "GOVERNMENT" | "NGO" | "INTERNATIONAL_ORGANISATION" | "HEALTH_SERVICE" | "EMBASSY" | "PRIVATE" | "OTHER" | "UNKNOWN";
            at: string;
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
        };
        "RF_ASSISTANCE_CONFIRMATION.FileKeys": {
            files: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.FileKey"][];
        };
        "RF_ASSISTANCE_CONFIRMATION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_ASSISTANCE_CONFIRMATION */
        RF_ASSISTANCE_CONFIRMATION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            supersedes?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"];
            references?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Reference"][];
            externalRefs?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.UnitAddress"][];
                content: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.FileKeys"];
            }[];
            to: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.UnitAddress"][];
            body: components["schemas"]["RF_ASSISTANCE_CONFIRMATION.AssistanceConfirmationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_ASSISTANCE_CONFIRMATION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_ASSISTANCE_NEED.Reference": {
            member: string;
            id: string;
        };
        "RF_ASSISTANCE_NEED.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_ASSISTANCE_NEED.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_ASSISTANCE_NEED.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_ASSISTANCE_NEED.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_ASSISTANCE_NEED.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_ASSISTANCE_NEED.AssistanceNeedBody": {
            victimRef: string;
            needId: string;
            /** @enum {string} */
            type: "MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN";
            otherType?: string;
            essential: boolean;
            since: string;
            requestedFrom?: components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"];
            languages: string[];
            accessibility?: string;
        };
        "RF_ASSISTANCE_NEED.Narrative": {
            language: string;
            text: string;
        };
        "RF_ASSISTANCE_NEED.FileKeys": {
            files: components["schemas"]["RF_ASSISTANCE_NEED.FileKey"][];
        };
        "RF_ASSISTANCE_NEED.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_ASSISTANCE_NEED */
        RF_ASSISTANCE_NEED: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            supersedes?: components["schemas"]["RF_ASSISTANCE_NEED.Reference"];
            references?: components["schemas"]["RF_ASSISTANCE_NEED.Reference"][];
            externalRefs?: components["schemas"]["RF_ASSISTANCE_NEED.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_ASSISTANCE_NEED.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_ASSISTANCE_NEED.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_ASSISTANCE_NEED.Translation"][];
            sealed?: ({
                /** @constant */
                part: "medical";
                units: components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
                content: components["schemas"]["RF_ASSISTANCE_NEED.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
                content: components["schemas"]["RF_ASSISTANCE_NEED.FileKeys"];
            })[];
            to: components["schemas"]["RF_ASSISTANCE_NEED.UnitAddress"][];
            body: components["schemas"]["RF_ASSISTANCE_NEED.AssistanceNeedBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_ASSISTANCE_NEED";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_CAPACITY_MATCH.Reference": {
            member: string;
            id: string;
        };
        "RF_CAPACITY_MATCH.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_CAPACITY_MATCH.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_CAPACITY_MATCH.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_CAPACITY_MATCH.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "RF_CAPACITY_MATCH.CapacityMatchBody": {
            matchId: string;
            offerId: string;
            requestId: string;
            /** @enum {string} */
            outcome: "PROPOSED" | "ACCEPTED" | "DECLINED" | "HELD";
            seats: number;
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            afterAction?: components["schemas"]["RF_CAPACITY_MATCH.AfterAction"];
        };
        "RF_CAPACITY_MATCH.AfterAction": {
            attended: number;
            lessons: string;
        };
        /** RF_CAPACITY_MATCH */
        RF_CAPACITY_MATCH: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_CAPACITY_MATCH.Reference"];
            inReplyTo?: components["schemas"]["RF_CAPACITY_MATCH.Reference"];
            supersedes?: components["schemas"]["RF_CAPACITY_MATCH.Reference"];
            references?: components["schemas"]["RF_CAPACITY_MATCH.Reference"][];
            externalRefs?: components["schemas"]["RF_CAPACITY_MATCH.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_CAPACITY_MATCH.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_CAPACITY_MATCH.Translation"][];
            to: components["schemas"]["RF_CAPACITY_MATCH.Everyone"];
            body: components["schemas"]["RF_CAPACITY_MATCH.CapacityMatchBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_CAPACITY_MATCH";
            /** @constant */
            version?: 1;
        };
        "RF_CAPACITY_OFFER.Reference": {
            member: string;
            id: string;
        };
        "RF_CAPACITY_OFFER.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_CAPACITY_OFFER.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_CAPACITY_OFFER.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_CAPACITY_OFFER.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "RF_CAPACITY_OFFER.CapacityOfferBody": {
            topics: ("IDENTIFICATION" | "INTERVIEW_TRAUMA" | "CHILD_INTERVIEW" | "FINANCIAL_INVESTIGATION" | "DIGITAL_EVIDENCE" | "PROSECUTION" | "MLA" | "SHELTER_MANAGEMENT" | "INTERPRETERS" | "DATA_PROTECTION" | "GATEWAY_OPERATION" | "OTHER")[];
            audience: ("INVESTIGATORS" | "ANALYSTS" | "BORDER_STAFF" | "LABOUR_INSPECTORS" | "PROSECUTORS_JUDGES" | "SOCIAL_WORKERS" | "SHELTER_STAFF" | "INTERPRETERS" | "LIAISON_OFFICERS" | "GATEWAY_STAFF" | "OTHER")[];
            /** @enum {string} */
            format: "COURSE" | "COURSE_ONLINE" | "JOINT_EXERCISE" | "MENTORING" | "SECONDMENT" | "STUDY_VISIT" | "MATERIAL" | "EXPERT_ADVICE";
            languages: string[];
            period: components["schemas"]["RF_CAPACITY_OFFER.PlannedPeriod"];
            seats: number;
            /** @enum {string} */
            costSharing: "PROVIDER" | "EACH_OWN" | "SHARED" | "OUTSIDE_FUNDS" | "UNKNOWN";
            summary: string;
            offerId: string;
        };
        "RF_CAPACITY_OFFER.PlannedPeriod": {
            from: string;
            to?: string;
        };
        /** RF_CAPACITY_OFFER */
        RF_CAPACITY_OFFER: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            supersedes?: components["schemas"]["RF_CAPACITY_OFFER.Reference"];
            references?: components["schemas"]["RF_CAPACITY_OFFER.Reference"][];
            externalRefs?: components["schemas"]["RF_CAPACITY_OFFER.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_CAPACITY_OFFER.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_CAPACITY_OFFER.Translation"][];
            to: components["schemas"]["RF_CAPACITY_OFFER.Everyone"];
            body: components["schemas"]["RF_CAPACITY_OFFER.CapacityOfferBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_CAPACITY_OFFER";
            /** @constant */
            version?: 1;
        };
        "RF_CAPACITY_REQUEST.Reference": {
            member: string;
            id: string;
        };
        "RF_CAPACITY_REQUEST.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_CAPACITY_REQUEST.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_CAPACITY_REQUEST.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_CAPACITY_REQUEST.Everyone": {
            /** @constant */
            all: true;
            except: string[];
        };
        "RF_CAPACITY_REQUEST.CapacityRequestBody": {
            topics: ("IDENTIFICATION" | "INTERVIEW_TRAUMA" | "CHILD_INTERVIEW" | "FINANCIAL_INVESTIGATION" | "DIGITAL_EVIDENCE" | "PROSECUTION" | "MLA" | "SHELTER_MANAGEMENT" | "INTERPRETERS" | "DATA_PROTECTION" | "GATEWAY_OPERATION" | "OTHER")[];
            audience: ("INVESTIGATORS" | "ANALYSTS" | "BORDER_STAFF" | "LABOUR_INSPECTORS" | "PROSECUTORS_JUDGES" | "SOCIAL_WORKERS" | "SHELTER_STAFF" | "INTERPRETERS" | "LIAISON_OFFICERS" | "GATEWAY_STAFF" | "OTHER")[];
            /** @enum {string} */
            format: "COURSE" | "COURSE_ONLINE" | "JOINT_EXERCISE" | "MENTORING" | "SECONDMENT" | "STUDY_VISIT" | "MATERIAL" | "EXPERT_ADVICE";
            languages: string[];
            period: components["schemas"]["RF_CAPACITY_REQUEST.PlannedPeriod"];
            seats: number;
            /** @enum {string} */
            costSharing: "PROVIDER" | "EACH_OWN" | "SHARED" | "OUTSIDE_FUNDS" | "UNKNOWN";
            summary: string;
            requestId: string;
        };
        "RF_CAPACITY_REQUEST.PlannedPeriod": {
            from: string;
            to?: string;
        };
        /** RF_CAPACITY_REQUEST */
        RF_CAPACITY_REQUEST: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            supersedes?: components["schemas"]["RF_CAPACITY_REQUEST.Reference"];
            references?: components["schemas"]["RF_CAPACITY_REQUEST.Reference"][];
            externalRefs?: components["schemas"]["RF_CAPACITY_REQUEST.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_CAPACITY_REQUEST.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_CAPACITY_REQUEST.Translation"][];
            to: components["schemas"]["RF_CAPACITY_REQUEST.Everyone"];
            body: components["schemas"]["RF_CAPACITY_REQUEST.CapacityRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_CAPACITY_REQUEST";
            /** @constant */
            version?: 1;
        };
        "RF_FOLLOW_UP.Reference": {
            member: string;
            id: string;
        };
        "RF_FOLLOW_UP.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_FOLLOW_UP.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_FOLLOW_UP.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_FOLLOW_UP.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_FOLLOW_UP.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_FOLLOW_UP.FollowUpBody": {
            victimRef: string;
            /** @enum {string} */
            marker: "D30" | "D90" | "D180" | "D365";
            /** Format: date-time */
            at: string;
            contactMade: boolean;
            safe?: boolean;
            /** @enum {string} */
            retraffickingRisk: "NONE_SEEN" | "LOW" | "MEDIUM" | "HIGH" | "UNKNOWN";
            needs: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            personWishesNoContact: boolean;
        };
        "RF_FOLLOW_UP.Narrative": {
            language: string;
            text: string;
        };
        "RF_FOLLOW_UP.FileKeys": {
            files: components["schemas"]["RF_FOLLOW_UP.FileKey"][];
        };
        "RF_FOLLOW_UP.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_FOLLOW_UP */
        RF_FOLLOW_UP: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_FOLLOW_UP.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_FOLLOW_UP.Reference"];
            supersedes?: components["schemas"]["RF_FOLLOW_UP.Reference"];
            references?: components["schemas"]["RF_FOLLOW_UP.Reference"][];
            externalRefs?: components["schemas"]["RF_FOLLOW_UP.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_FOLLOW_UP.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_FOLLOW_UP.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_FOLLOW_UP.Translation"][];
            sealed?: ({
                /** @constant */
                part: "narrative";
                units: components["schemas"]["RF_FOLLOW_UP.UnitAddress"][];
                content: components["schemas"]["RF_FOLLOW_UP.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_FOLLOW_UP.UnitAddress"][];
                content: components["schemas"]["RF_FOLLOW_UP.FileKeys"];
            })[];
            to: components["schemas"]["RF_FOLLOW_UP.UnitAddress"][];
            body: components["schemas"]["RF_FOLLOW_UP.FollowUpBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_FOLLOW_UP";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_FORWARD.Reference": {
            member: string;
            id: string;
        };
        "RF_FORWARD.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_FORWARD.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_FORWARD.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_FORWARD.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_FORWARD.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_FORWARD.ForwardBody": {
            of: components["schemas"]["RF_FORWARD.Reference"];
            digest?: string;
            parts: string[];
            leaves: components["schemas"]["RF_FORWARD.Reference"][];
            forCourt: boolean;
            victimRef?: string;
            note?: string;
        };
        /** RF_FORWARD */
        RF_FORWARD: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_FORWARD.Reference"];
            references?: components["schemas"]["RF_FORWARD.Reference"][];
            externalRefs?: components["schemas"]["RF_FORWARD.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_FORWARD.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_FORWARD.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_FORWARD.Translation"][];
            to: components["schemas"]["RF_FORWARD.UnitAddress"][];
            body: components["schemas"]["RF_FORWARD.ForwardBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_FORWARD";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_HANDOVER.Reference": {
            member: string;
            id: string;
        };
        "RF_HANDOVER.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_HANDOVER.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_HANDOVER.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_HANDOVER.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_HANDOVER.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_HANDOVER.HandoverBody": {
            victimRef: string;
            /** @enum {string} */
            condition: "OK" | "ILL" | "ABSENT";
            planId: string;
            act: string;
            actDigest: string;
        };
        "RF_HANDOVER.FileKeys": {
            files: components["schemas"]["RF_HANDOVER.FileKey"][];
        };
        "RF_HANDOVER.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_HANDOVER */
        RF_HANDOVER: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_HANDOVER.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_HANDOVER.Reference"];
            supersedes?: components["schemas"]["RF_HANDOVER.Reference"];
            references?: components["schemas"]["RF_HANDOVER.Reference"][];
            externalRefs?: components["schemas"]["RF_HANDOVER.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_HANDOVER.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_HANDOVER.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_HANDOVER.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_HANDOVER.UnitAddress"][];
                content: components["schemas"]["RF_HANDOVER.FileKeys"];
            }[];
            to: components["schemas"]["RF_HANDOVER.UnitAddress"][];
            body: components["schemas"]["RF_HANDOVER.HandoverBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_HANDOVER";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_HANDOVER_COUNTERSIGN.Reference": {
            member: string;
            id: string;
        };
        "RF_HANDOVER_COUNTERSIGN.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_HANDOVER_COUNTERSIGN.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_HANDOVER_COUNTERSIGN.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_HANDOVER_COUNTERSIGN.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_HANDOVER_COUNTERSIGN.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_HANDOVER_COUNTERSIGN.HandoverCountersignBody": {
            victimRef: string;
            /** @enum {string} */
            condition: "OK" | "ILL" | "ABSENT";
            handover: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            actDigest: string;
        };
        "RF_HANDOVER_COUNTERSIGN.FileKeys": {
            files: components["schemas"]["RF_HANDOVER_COUNTERSIGN.FileKey"][];
        };
        "RF_HANDOVER_COUNTERSIGN.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_HANDOVER_COUNTERSIGN */
        RF_HANDOVER_COUNTERSIGN: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            supersedes?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"];
            references?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Reference"][];
            externalRefs?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_HANDOVER_COUNTERSIGN.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_HANDOVER_COUNTERSIGN.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_HANDOVER_COUNTERSIGN.UnitAddress"][];
                content: components["schemas"]["RF_HANDOVER_COUNTERSIGN.FileKeys"];
            }[];
            to: components["schemas"]["RF_HANDOVER_COUNTERSIGN.UnitAddress"][];
            body: components["schemas"]["RF_HANDOVER_COUNTERSIGN.HandoverCountersignBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_HANDOVER_COUNTERSIGN";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_INFORMATION_REPLY.Reference": {
            member: string;
            id: string;
        };
        "RF_INFORMATION_REPLY.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_INFORMATION_REPLY.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_INFORMATION_REPLY.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_INFORMATION_REPLY.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_INFORMATION_REPLY.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_INFORMATION_REPLY.InformationReplyBody": {
            /** @enum {string} */
            answer: "ANSWERED" | "PARTIAL" | "NEGATIVE" | "REFUSED" | "DELAYED";
            items: components["schemas"]["RF_INFORMATION_REPLY.InformationItem"][];
            /** @enum {string} */
            refusalReason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            delay?: components["schemas"]["RF_INFORMATION_REPLY.Delay"];
        };
        "RF_INFORMATION_REPLY.InformationItem": {
            text: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            evaluation: components["schemas"]["RF_INFORMATION_REPLY.Evaluation"];
        };
        "RF_INFORMATION_REPLY.Delay": {
            number: number;
            /** Format: date-time */
            expectedAt: string;
        };
        "RF_INFORMATION_REPLY.Narrative": {
            language: string;
            text: string;
        };
        "RF_INFORMATION_REPLY.FileKeys": {
            files: components["schemas"]["RF_INFORMATION_REPLY.FileKey"][];
        };
        "RF_INFORMATION_REPLY.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_INFORMATION_REPLY */
        RF_INFORMATION_REPLY: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            supersedes?: components["schemas"]["RF_INFORMATION_REPLY.Reference"];
            references?: components["schemas"]["RF_INFORMATION_REPLY.Reference"][];
            externalRefs?: components["schemas"]["RF_INFORMATION_REPLY.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_INFORMATION_REPLY.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_INFORMATION_REPLY.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_INFORMATION_REPLY.Translation"][];
            sealed?: ({
                /** @constant */
                part: "answer";
                units: components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
                content: components["schemas"]["RF_INFORMATION_REPLY.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
                content: components["schemas"]["RF_INFORMATION_REPLY.FileKeys"];
            })[];
            to: components["schemas"]["RF_INFORMATION_REPLY.UnitAddress"][];
            body: components["schemas"]["RF_INFORMATION_REPLY.InformationReplyBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_INFORMATION_REPLY";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_INFORMATION_REQUEST.Reference": {
            member: string;
            id: string;
        };
        "RF_INFORMATION_REQUEST.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_INFORMATION_REQUEST.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_INFORMATION_REQUEST.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_INFORMATION_REQUEST.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_INFORMATION_REQUEST.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_INFORMATION_REQUEST.InformationRequestBody": {
            question?: string;
            /** @enum {string} */
            template?: "IDENTITY" | "TRAVEL" | "RESIDENCE" | "CRIMINAL_RECORD" | "SUBSCRIBER" | "VEHICLE" | "COMPANY";
            subjects: components["schemas"]["RF_INFORMATION_REQUEST.InformationSubject"][];
            reasonForBelief: string;
            directlyAccessible: boolean;
        };
        "RF_INFORMATION_REQUEST.InformationSubject": {
            /** @enum {string} */
            kind: "PERSON" | "DOCUMENT" | "VEHICLE" | "VESSEL" | "ENTITY" | "METHOD";
            ref: string;
        };
        "RF_INFORMATION_REQUEST.SubjectIdentity": {
            ref: string;
            names: components["schemas"]["RF_INFORMATION_REQUEST.PersonName"][];
            birth?: components["schemas"]["RF_INFORMATION_REQUEST.Birth"];
            documents: components["schemas"]["RF_INFORMATION_REQUEST.IdDocument"][];
            phones?: string[];
            other?: string;
        };
        "RF_INFORMATION_REQUEST.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_INFORMATION_REQUEST.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_INFORMATION_REQUEST.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_INFORMATION_REQUEST.FileKeys": {
            files: components["schemas"]["RF_INFORMATION_REQUEST.FileKey"][];
        };
        "RF_INFORMATION_REQUEST.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_INFORMATION_REQUEST */
        RF_INFORMATION_REQUEST: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_INFORMATION_REQUEST.Reference"];
            references?: components["schemas"]["RF_INFORMATION_REQUEST.Reference"][];
            externalRefs?: components["schemas"]["RF_INFORMATION_REQUEST.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_INFORMATION_REQUEST.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_INFORMATION_REQUEST.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_INFORMATION_REQUEST.Translation"][];
            sealed?: ({
                /** @constant */
                part: "subject";
                units: components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_INFORMATION_REQUEST.SubjectIdentity"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_INFORMATION_REQUEST.FileKeys"];
            })[];
            to: components["schemas"]["RF_INFORMATION_REQUEST.UnitAddress"][];
            body: components["schemas"]["RF_INFORMATION_REQUEST.InformationRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_INFORMATION_REQUEST";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_INVESTIGATION.Reference": {
            member: string;
            id: string;
        };
        "RF_INVESTIGATION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_INVESTIGATION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_INVESTIGATION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_INVESTIGATION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_INVESTIGATION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_INVESTIGATION.InvestigationBody": {
            caseSummary: string;
            offences: components["schemas"]["RF_INVESTIGATION.Offence"][];
            suspects: components["schemas"]["RF_INVESTIGATION.Person"][];
            comms: components["schemas"]["RF_INVESTIGATION.CommsId"][];
            entities: components["schemas"]["RF_INVESTIGATION.Organisation"][];
            links: components["schemas"]["RF_INVESTIGATION.Link"][];
            requestedActions: ("SURVEIL_PER_LAW" | "INTERVIEW" | "PRESERVE_DATA" | "FREEZE_ENQUIRY" | "IDENTIFY_SUBSCRIBER" | "JOINT_TEAM")[];
            coercive: boolean;
            mlaTracking?: components["schemas"]["RF_INVESTIGATION.MlaTracking"];
            /** @enum {string} */
            evidenceUse: "POLICE_ONLY" | "AFTER_MLA" | "WITH_LEAVE" | "UNKNOWN";
        };
        "RF_INVESTIGATION.Offence": {
            /** @enum {string} */
            kind: "TIP" | "SMUGGLING_OF_MIGRANTS" | "FORCED_LABOUR" | "SEXUAL_EXPLOITATION" | "CHILD_EXPLOITATION" | "ABDUCTION" | "ORGANISED_GROUP" | "MONEY_LAUNDERING" | "CORRUPTION" | "OBSTRUCTION" | "DOCUMENT_FRAUD" | "FRAUD" | "VIOLENCE" | "OTHER";
            linkedToTrafficking: boolean;
            againstChild: boolean;
            lawRef: string;
            penalty: components["schemas"]["RF_INVESTIGATION.Penalty"];
            monthsLeftToServe?: number;
            factsSummary: string;
            places: components["schemas"]["RF_INVESTIGATION.CoarsePlace"][];
            period?: components["schemas"]["RF_INVESTIGATION.Period"];
            tipElements?: components["schemas"]["RF_INVESTIGATION.TipElements"];
        };
        "RF_INVESTIGATION.Penalty": {
            /** @enum {string} */
            kind: "MONTHS" | "LIFE" | "DEATH";
            months?: number;
            assurances?: ("DEATH_NOT_SOUGHT" | "DEATH_NOT_CARRIED_OUT" | "LIFE_REVIEWED" | "NONE_OFFERED" | "TO_BE_DECIDED")[];
        };
        "RF_INVESTIGATION.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "RF_INVESTIGATION.Period": {
            from: string;
            to?: string;
        };
        "RF_INVESTIGATION.TipElements": {
            /** @enum {string} */
            state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            acts: ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            means: ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            purposes: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors?: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            venues?: ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        "RF_INVESTIGATION.Person": {
            personRef: string;
            /** @enum {string} */
            role: "SUSPECT" | "CONVICTED" | "VICTIM" | "POSSIBLE_VICTIM" | "WITNESS" | "MISSING" | "AT_RISK" | "UNIDENTIFIED" | "RELATIVE" | "GUARDIAN";
            names: components["schemas"]["RF_INVESTIGATION.PersonName"][];
            birth?: components["schemas"]["RF_INVESTIGATION.Birth"];
            otherBirths?: components["schemas"]["RF_INVESTIGATION.Birth"][];
            ageEstimate?: components["schemas"]["RF_INVESTIGATION.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            nationalityClaims: components["schemas"]["RF_INVESTIGATION.NationalityClaim"][];
            languages: string[];
            description?: components["schemas"]["RF_INVESTIGATION.Description"];
            documents: components["schemas"]["RF_INVESTIGATION.IdDocument"][];
            caution: ("VIOLENT" | "ARMED" | "SELF_HARM_RISK" | "CONTAGIOUS" | "ESCAPE" | "PREGNANT" | "NEEDS_MEDICATION")[];
            relatives?: components["schemas"]["RF_INVESTIGATION.NamedRelative"][];
            perpetratorRoles?: ("TRAVELLING_PARTNER" | "TRANSPORTER" | "RECRUITER" | "BROKER_TRAVEL_AGENT" | "HARBOURER" | "SELLER" | "BUYER" | "RECEIVER" | "CONTROLLER_GUARD" | "SMUGGLER" | "ABUSER" | "KIDNAPPER" | "EXPLOITER" | "COMPOUND_MANAGER" | "MONEY_HANDLER" | "CORRUPT_OFFICIAL" | "OTHER" | "UNKNOWN")[];
            comms?: components["schemas"]["RF_INVESTIGATION.CommsId"][];
            distinguishing?: string;
        };
        "RF_INVESTIGATION.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_INVESTIGATION.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_INVESTIGATION.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "RF_INVESTIGATION.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "RF_INVESTIGATION.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["RF_INVESTIGATION.Mark"][];
        };
        "RF_INVESTIGATION.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "RF_INVESTIGATION.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_INVESTIGATION.NamedRelative": {
            names: components["schemas"]["RF_INVESTIGATION.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
        };
        "RF_INVESTIGATION.CommsId": {
            /** @enum {string} */
            kind: "PHONE" | "EMAIL" | "HANDLE" | "URL" | "WALLET" | "BANK_ACCOUNT" | "IMEI";
            value: string;
            /** @enum {string} */
            platform?: "FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN";
            bank?: string;
        };
        "RF_INVESTIGATION.Organisation": {
            orgRef: string;
            name: string;
            localName?: string;
            regNo?: string;
            /** @enum {string} */
            type: "COMPANY" | "RECRUITMENT_AGENCY" | "TRAVEL_AGENCY" | "CASINO" | "ENTERTAINMENT" | "PAYMENT_SERVICE" | "ASSOCIATION" | "ONLINE_GROUP" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            addresses: components["schemas"]["RF_INVESTIGATION.Location"][];
            /** @enum {string} */
            roleInCase: "RECRUITER" | "EMPLOYER" | "TRANSPORTER" | "FRONT_COMPANY" | "COMPOUND_OPERATOR" | "ASSISTANCE_PROVIDER" | "OTHER" | "UNKNOWN";
        };
        "RF_INVESTIGATION.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["RF_INVESTIGATION.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "RF_INVESTIGATION.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "RF_INVESTIGATION.Link": {
            from: string;
            to: string;
            /** @enum {string} */
            type: "RECRUITED" | "TRANSPORTED" | "EXPLOITED" | "OWNS" | "USES" | "RELATED_TO" | "TRAVELS_WITH" | "CONTROLS" | "PAYS";
            since?: string;
            until?: string;
            /** @enum {string} */
            certainty: "CONFIRMED" | "SUSPECTED";
        };
        "RF_INVESTIGATION.MlaTracking": {
            /** @enum {string} */
            mark: "PREPARATORY";
            /** @enum {string} */
            state: "TO_FOLLOW" | "SENT" | "RECEIVED" | "GRANTED" | "REFUSED";
            ref?: string;
            expectedOn?: string;
        };
        "RF_INVESTIGATION.Suspects": {
            persons: components["schemas"]["RF_INVESTIGATION.Person"][];
            comms?: components["schemas"]["RF_INVESTIGATION.CommsId"][];
        };
        "RF_INVESTIGATION.Narrative": {
            language: string;
            text: string;
        };
        "RF_INVESTIGATION.FileKeys": {
            files: components["schemas"]["RF_INVESTIGATION.FileKey"][];
        };
        "RF_INVESTIGATION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_INVESTIGATION */
        RF_INVESTIGATION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_INVESTIGATION.Reference"];
            references?: components["schemas"]["RF_INVESTIGATION.Reference"][];
            externalRefs?: components["schemas"]["RF_INVESTIGATION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation: components["schemas"]["RF_INVESTIGATION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_INVESTIGATION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_INVESTIGATION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "suspects";
                units: components["schemas"]["RF_INVESTIGATION.UnitAddress"][];
                content: components["schemas"]["RF_INVESTIGATION.Suspects"];
            } | {
                /** @constant */
                part: "narrative";
                units: components["schemas"]["RF_INVESTIGATION.UnitAddress"][];
                content: components["schemas"]["RF_INVESTIGATION.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_INVESTIGATION.UnitAddress"][];
                content: components["schemas"]["RF_INVESTIGATION.FileKeys"];
            })[];
            to: components["schemas"]["RF_INVESTIGATION.UnitAddress"][];
            body: components["schemas"]["RF_INVESTIGATION.InvestigationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_INVESTIGATION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_JOINT_OPERATION.Reference": {
            member: string;
            id: string;
        };
        "RF_JOINT_OPERATION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_JOINT_OPERATION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_JOINT_OPERATION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_JOINT_OPERATION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_JOINT_OPERATION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_JOINT_OPERATION.JointOperationBody": {
            operationId: string;
            objective: string;
            members: string[];
            period: components["schemas"]["RF_JOINT_OPERATION.PlannedPeriod"];
            command: components["schemas"]["RF_JOINT_OPERATION.Command"];
            victimPlan: components["schemas"]["RF_JOINT_OPERATION.VictimPlan"];
            deconfliction: boolean;
            commsPlan: string;
        };
        "RF_JOINT_OPERATION.PlannedPeriod": {
            from: string;
            to?: string;
        };
        "RF_JOINT_OPERATION.Command": {
            lead: components["schemas"]["RF_JOINT_OPERATION.UnitAddress"];
            arrangement: string;
        };
        "RF_JOINT_OPERATION.VictimPlan": {
            lead: components["schemas"]["RF_JOINT_OPERATION.UnitAddress"];
            expectedVictims: number;
            expectedChildren: number;
            shelterPlaces: number;
            interpreters: string[];
            medicalTeam: boolean;
            childProtectionTeam: boolean;
            screening: string;
        };
        "RF_JOINT_OPERATION.Narrative": {
            language: string;
            text: string;
        };
        "RF_JOINT_OPERATION.FileKeys": {
            files: components["schemas"]["RF_JOINT_OPERATION.FileKey"][];
        };
        "RF_JOINT_OPERATION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_JOINT_OPERATION */
        RF_JOINT_OPERATION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_JOINT_OPERATION.Reference"];
            references?: components["schemas"]["RF_JOINT_OPERATION.Reference"][];
            externalRefs?: components["schemas"]["RF_JOINT_OPERATION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_JOINT_OPERATION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_JOINT_OPERATION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_JOINT_OPERATION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "operation-plan";
                units: components["schemas"]["RF_JOINT_OPERATION.UnitAddress"][];
                content: components["schemas"]["RF_JOINT_OPERATION.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_JOINT_OPERATION.UnitAddress"][];
                content: components["schemas"]["RF_JOINT_OPERATION.FileKeys"];
            })[];
            to: components["schemas"]["RF_JOINT_OPERATION.UnitAddress"][];
            body: components["schemas"]["RF_JOINT_OPERATION.JointOperationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_JOINT_OPERATION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_JOINT_OPERATION_DECISION.Reference": {
            member: string;
            id: string;
        };
        "RF_JOINT_OPERATION_DECISION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_JOINT_OPERATION_DECISION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_JOINT_OPERATION_DECISION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_JOINT_OPERATION_DECISION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_JOINT_OPERATION_DECISION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_JOINT_OPERATION_DECISION.JointOperationDecisionBody": {
            operationId: string;
            /** @enum {string} */
            decision: "ACCEPT" | "PROPOSE_CHANGE" | "DECLINE";
            changes: components["schemas"]["RF_JOINT_OPERATION_DECISION.OperationChange"][];
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            shelterPlaces?: number;
        };
        "RF_JOINT_OPERATION_DECISION.OperationChange": {
            /** @enum {string} */
            item: "OBJECTIVE" | "PERIOD" | "COMMAND" | "VICTIM_PLAN" | "COMMUNICATION" | "MEMBERS" | "OTHER";
            text: string;
        };
        "RF_JOINT_OPERATION_DECISION.Narrative": {
            language: string;
            text: string;
        };
        "RF_JOINT_OPERATION_DECISION.FileKeys": {
            files: components["schemas"]["RF_JOINT_OPERATION_DECISION.FileKey"][];
        };
        "RF_JOINT_OPERATION_DECISION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_JOINT_OPERATION_DECISION */
        RF_JOINT_OPERATION_DECISION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_JOINT_OPERATION_DECISION.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_JOINT_OPERATION_DECISION.Reference"];
            supersedes?: components["schemas"]["RF_JOINT_OPERATION_DECISION.Reference"];
            references?: components["schemas"]["RF_JOINT_OPERATION_DECISION.Reference"][];
            externalRefs?: components["schemas"]["RF_JOINT_OPERATION_DECISION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_JOINT_OPERATION_DECISION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_JOINT_OPERATION_DECISION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_JOINT_OPERATION_DECISION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "operation-plan";
                units: components["schemas"]["RF_JOINT_OPERATION_DECISION.UnitAddress"][];
                content: components["schemas"]["RF_JOINT_OPERATION_DECISION.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_JOINT_OPERATION_DECISION.UnitAddress"][];
                content: components["schemas"]["RF_JOINT_OPERATION_DECISION.FileKeys"];
            })[];
            to: components["schemas"]["RF_JOINT_OPERATION_DECISION.UnitAddress"][];
            body: components["schemas"]["RF_JOINT_OPERATION_DECISION.JointOperationDecisionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_JOINT_OPERATION_DECISION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_MASS_RESCUE.Reference": {
            member: string;
            id: string;
        };
        "RF_MASS_RESCUE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_MASS_RESCUE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_MASS_RESCUE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_MASS_RESCUE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_MASS_RESCUE.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_MASS_RESCUE.MassRescueBody": {
            incidentId: string;
            place: components["schemas"]["RF_MASS_RESCUE.CoarsePlace"];
            rescuedAt: string;
            total: number;
            countsByNationality: components["schemas"]["RF_MASS_RESCUE.NationalityCount"][];
            formsOfExploitation: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            urgentNeeds: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            hostLead: components["schemas"]["RF_MASS_RESCUE.UnitAddress"];
            investigationFollowUp: components["schemas"]["RF_MASS_RESCUE.InvestigationFollowUp"];
        };
        "RF_MASS_RESCUE.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "RF_MASS_RESCUE.NationalityCount": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            n: number;
            children: number;
        };
        "RF_MASS_RESCUE.InvestigationFollowUp": {
            /** @enum {string} */
            state: "OPENED" | "PLANNED" | "NOT_POSSIBLE" | "UNKNOWN";
            reason?: string;
        };
        "RF_MASS_RESCUE.RescuedList": {
            incidentId: string;
            /** @enum {string} */
            nationality: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            persons: components["schemas"]["RF_MASS_RESCUE.RescuedPerson"][];
        };
        "RF_MASS_RESCUE.RescuedPerson": {
            victimRef: string;
            names: components["schemas"]["RF_MASS_RESCUE.PersonName"][];
            birth?: components["schemas"]["RF_MASS_RESCUE.Birth"];
            ageEstimate?: components["schemas"]["RF_MASS_RESCUE.AgeEstimate"];
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            languages: string[];
            documents: components["schemas"]["RF_MASS_RESCUE.IdDocument"][];
            consent: components["schemas"]["RF_MASS_RESCUE.Consent"];
        };
        "RF_MASS_RESCUE.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_MASS_RESCUE.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_MASS_RESCUE.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "RF_MASS_RESCUE.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_MASS_RESCUE.Consent": {
            /** @enum {string} */
            state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            language?: string;
            interpreterUsed?: boolean;
            /** @enum {string} */
            by?: "SELF" | "GUARDIAN";
            questionsExplained?: ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        "RF_MASS_RESCUE.FileKeys": {
            files: components["schemas"]["RF_MASS_RESCUE.FileKey"][];
        };
        "RF_MASS_RESCUE.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_MASS_RESCUE */
        RF_MASS_RESCUE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_MASS_RESCUE.Reference"];
            references?: components["schemas"]["RF_MASS_RESCUE.Reference"][];
            externalRefs?: components["schemas"]["RF_MASS_RESCUE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_MASS_RESCUE.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_MASS_RESCUE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_MASS_RESCUE.Translation"][];
            sealed?: ({
                /** @constant */
                part: "persons-brn";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-idn";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-khm";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-lao";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-mmr";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-mys";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-phl";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-sgp";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-tha";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-tls";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "persons-vnm";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.RescuedList"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
                content: components["schemas"]["RF_MASS_RESCUE.FileKeys"];
            })[];
            to: components["schemas"]["RF_MASS_RESCUE.UnitAddress"][];
            body: components["schemas"]["RF_MASS_RESCUE.MassRescueBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_MASS_RESCUE";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_NATIONALITY_REQUEST.Reference": {
            member: string;
            id: string;
        };
        "RF_NATIONALITY_REQUEST.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_NATIONALITY_REQUEST.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_NATIONALITY_REQUEST.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_NATIONALITY_REQUEST.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_NATIONALITY_REQUEST.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_NATIONALITY_REQUEST.NationalityRequestBody": {
            victimRef: string;
            claim: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityClaim"];
            documented: boolean;
            familyTracing: boolean;
            interviewOffer?: components["schemas"]["RF_NATIONALITY_REQUEST.InterviewOffer"];
            consent: components["schemas"]["RF_NATIONALITY_REQUEST.Consent"];
            internationalProtectionConcern: boolean;
        };
        "RF_NATIONALITY_REQUEST.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "RF_NATIONALITY_REQUEST.InterviewOffer": {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            mode: "IN_PERSON" | "VIDEO" | "TELEPHONE";
            language: string;
        };
        "RF_NATIONALITY_REQUEST.Consent": {
            /** @enum {string} */
            state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            language?: string;
            interpreterUsed?: boolean;
            /** @enum {string} */
            by?: "SELF" | "GUARDIAN";
            questionsExplained?: ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        "RF_NATIONALITY_REQUEST.NationalityEvidence": {
            victimRef: string;
            items: components["schemas"]["RF_NATIONALITY_REQUEST.Evidence"][];
        };
        "RF_NATIONALITY_REQUEST.Evidence": {
            /** @enum {string} */
            kind: "DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER";
            document?: components["schemas"]["RF_NATIONALITY_REQUEST.IdDocument"];
            relative?: components["schemas"]["RF_NATIONALITY_REQUEST.Relative"];
            prints?: components["schemas"]["RF_NATIONALITY_REQUEST.BiometricReference"];
            language?: string;
            text?: string;
        };
        "RF_NATIONALITY_REQUEST.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_NATIONALITY_REQUEST.Relative": {
            names: components["schemas"]["RF_NATIONALITY_REQUEST.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
        };
        "RF_NATIONALITY_REQUEST.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_NATIONALITY_REQUEST.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "RF_NATIONALITY_REQUEST.FileKeys": {
            files: components["schemas"]["RF_NATIONALITY_REQUEST.FileKey"][];
        };
        "RF_NATIONALITY_REQUEST.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_NATIONALITY_REQUEST */
        RF_NATIONALITY_REQUEST: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            supersedes?: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"];
            references?: components["schemas"]["RF_NATIONALITY_REQUEST.Reference"][];
            externalRefs?: components["schemas"]["RF_NATIONALITY_REQUEST.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_NATIONALITY_REQUEST.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_NATIONALITY_REQUEST.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_NATIONALITY_REQUEST.Translation"][];
            sealed?: ({
                /** @constant */
                part: "nationality-evidence";
                units: components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityEvidence"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_NATIONALITY_REQUEST.FileKeys"];
            })[];
            to: components["schemas"]["RF_NATIONALITY_REQUEST.UnitAddress"][];
            body: components["schemas"]["RF_NATIONALITY_REQUEST.NationalityRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_NATIONALITY_REQUEST";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_NATIONALITY_RESPONSE.Reference": {
            member: string;
            id: string;
        };
        "RF_NATIONALITY_RESPONSE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_NATIONALITY_RESPONSE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_NATIONALITY_RESPONSE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_NATIONALITY_RESPONSE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_NATIONALITY_RESPONSE.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_NATIONALITY_RESPONSE.NationalityResponseBody": {
            victimRef: string;
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            result: "VERIFIED_NATIONAL" | "PERMANENT_RESIDENT" | "NOT_NATIONAL" | "PROBABLE_INTERVIEW_NEEDED" | "STATELESS_SUSPECTED" | "UNDETERMINED" | "INTERIM";
            /** @enum {string} */
            confidence: "HIGH" | "MEDIUM" | "LOW";
            methods: ("CIVIL_REGISTER" | "DOCUMENT_CHECK" | "FINGERPRINT" | "FAMILY_TRACING" | "INTERVIEW" | "COMMUNITY_VOUCH")[];
            travelDocument?: components["schemas"]["RF_NATIONALITY_RESPONSE.TravelDocumentOffer"];
            /** @enum {string} */
            familyTracingResult: "NOT_ASKED" | "PENDING" | "NOT_FOUND" | "FOUND_SAFE" | "FOUND_UNSAFE" | "FOUND_NOT_ASSESSED";
            interim: boolean;
            /** Format: date-time */
            expectedAt?: string;
            reason?: string;
            /** @enum {string} */
            suggestedCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            nextQuestion?: string;
        };
        "RF_NATIONALITY_RESPONSE.TravelDocumentOffer": {
            offered: boolean;
            /** @enum {string} */
            type?: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            eta?: string;
        };
        "RF_NATIONALITY_RESPONSE.FamilyFinding": {
            victimRef: string;
            relatives: components["schemas"]["RF_NATIONALITY_RESPONSE.TracedRelative"][];
            assessment?: string;
        };
        "RF_NATIONALITY_RESPONSE.TracedRelative": {
            names: components["schemas"]["RF_NATIONALITY_RESPONSE.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            contactSafe: boolean;
        };
        "RF_NATIONALITY_RESPONSE.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_NATIONALITY_RESPONSE.FileKeys": {
            files: components["schemas"]["RF_NATIONALITY_RESPONSE.FileKey"][];
        };
        "RF_NATIONALITY_RESPONSE.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_NATIONALITY_RESPONSE */
        RF_NATIONALITY_RESPONSE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            supersedes?: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"];
            references?: components["schemas"]["RF_NATIONALITY_RESPONSE.Reference"][];
            externalRefs?: components["schemas"]["RF_NATIONALITY_RESPONSE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_NATIONALITY_RESPONSE.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_NATIONALITY_RESPONSE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_NATIONALITY_RESPONSE.Translation"][];
            sealed?: ({
                /** @constant */
                part: "family";
                units: components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
                content: components["schemas"]["RF_NATIONALITY_RESPONSE.FamilyFinding"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
                content: components["schemas"]["RF_NATIONALITY_RESPONSE.FileKeys"];
            })[];
            to: components["schemas"]["RF_NATIONALITY_RESPONSE.UnitAddress"][];
            body: components["schemas"]["RF_NATIONALITY_RESPONSE.NationalityResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_NATIONALITY_RESPONSE";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_PURPOSE_CHANGE.Reference": {
            member: string;
            id: string;
        };
        "RF_PURPOSE_CHANGE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_PURPOSE_CHANGE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_PURPOSE_CHANGE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_PURPOSE_CHANGE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_PURPOSE_CHANGE.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_PURPOSE_CHANGE.PurposeChangeBody": {
            items: components["schemas"]["RF_PURPOSE_CHANGE.Reference"][];
            leave: components["schemas"]["RF_PURPOSE_CHANGE.AskedLeave"];
            reason: string;
        };
        "RF_PURPOSE_CHANGE.AskedLeave": {
            /** @enum {string} */
            asks: "COURT" | "ONWARD" | "PURPOSE";
            units?: components["schemas"]["RF_PURPOSE_CHANGE.UnitAddress"][];
            /** @enum {string} */
            newPurpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
        };
        "RF_PURPOSE_CHANGE.FileKeys": {
            files: components["schemas"]["RF_PURPOSE_CHANGE.FileKey"][];
        };
        "RF_PURPOSE_CHANGE.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_PURPOSE_CHANGE */
        RF_PURPOSE_CHANGE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_PURPOSE_CHANGE.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_PURPOSE_CHANGE.Reference"];
            supersedes?: components["schemas"]["RF_PURPOSE_CHANGE.Reference"];
            references?: components["schemas"]["RF_PURPOSE_CHANGE.Reference"][];
            externalRefs?: components["schemas"]["RF_PURPOSE_CHANGE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_PURPOSE_CHANGE.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_PURPOSE_CHANGE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_PURPOSE_CHANGE.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_PURPOSE_CHANGE.UnitAddress"][];
                content: components["schemas"]["RF_PURPOSE_CHANGE.FileKeys"];
            }[];
            to: components["schemas"]["RF_PURPOSE_CHANGE.UnitAddress"][];
            body: components["schemas"]["RF_PURPOSE_CHANGE.PurposeChangeBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_PURPOSE_CHANGE";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_PURPOSE_DECISION.Reference": {
            member: string;
            id: string;
        };
        "RF_PURPOSE_DECISION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_PURPOSE_DECISION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_PURPOSE_DECISION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_PURPOSE_DECISION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_PURPOSE_DECISION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_PURPOSE_DECISION.PurposeDecisionBody": {
            request: components["schemas"]["RF_PURPOSE_DECISION.Reference"];
            /** @enum {string} */
            decision: "GRANTED" | "PARTLY" | "REFUSED";
            leave: components["schemas"]["RF_PURPOSE_DECISION.AskedLeave"];
            items: components["schemas"]["RF_PURPOSE_DECISION.DecidedItem"][];
            conditions?: string;
        };
        "RF_PURPOSE_DECISION.AskedLeave": {
            /** @enum {string} */
            asks: "COURT" | "ONWARD" | "PURPOSE";
            units?: components["schemas"]["RF_PURPOSE_DECISION.UnitAddress"][];
            /** @enum {string} */
            newPurpose?: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
        };
        "RF_PURPOSE_DECISION.DecidedItem": {
            item: components["schemas"]["RF_PURPOSE_DECISION.Reference"];
            granted: boolean;
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
        };
        "RF_PURPOSE_DECISION.FileKeys": {
            files: components["schemas"]["RF_PURPOSE_DECISION.FileKey"][];
        };
        "RF_PURPOSE_DECISION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_PURPOSE_DECISION */
        RF_PURPOSE_DECISION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_PURPOSE_DECISION.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_PURPOSE_DECISION.Reference"];
            supersedes?: components["schemas"]["RF_PURPOSE_DECISION.Reference"];
            references?: components["schemas"]["RF_PURPOSE_DECISION.Reference"][];
            externalRefs?: components["schemas"]["RF_PURPOSE_DECISION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_PURPOSE_DECISION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_PURPOSE_DECISION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_PURPOSE_DECISION.Translation"][];
            sealed?: {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_PURPOSE_DECISION.UnitAddress"][];
                content: components["schemas"]["RF_PURPOSE_DECISION.FileKeys"];
            }[];
            to: components["schemas"]["RF_PURPOSE_DECISION.UnitAddress"][];
            body: components["schemas"]["RF_PURPOSE_DECISION.PurposeDecisionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_PURPOSE_DECISION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_REPATRIATION_PLAN.Reference": {
            member: string;
            id: string;
        };
        "RF_REPATRIATION_PLAN.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_REPATRIATION_PLAN.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_REPATRIATION_PLAN.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_REPATRIATION_PLAN.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_REPATRIATION_PLAN.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_REPATRIATION_PLAN.RepatriationPlanBody": {
            victimRef: string;
            planId: string;
            replaces?: string;
            voluntary: boolean;
            consentRef?: string;
            bestInterestsRef?: string;
            isChild: boolean;
            riskAssessment: components["schemas"]["RF_REPATRIATION_PLAN.RiskAssessment"];
            nationality: components["schemas"]["RF_REPATRIATION_PLAN.PlanNationality"];
            fitToTravel: components["schemas"]["RF_REPATRIATION_PLAN.FitToTravel"];
            proceedings: components["schemas"]["RF_REPATRIATION_PLAN.Proceedings"];
            claims?: components["schemas"]["RF_REPATRIATION_PLAN.Claims"];
            route: components["schemas"]["RF_REPATRIATION_PLAN.RouteLeg"][];
            window: components["schemas"]["RF_REPATRIATION_PLAN.TravelWindow"];
            handoverPoint: components["schemas"]["RF_REPATRIATION_PLAN.HandoverPlace"];
            escorts: components["schemas"]["RF_REPATRIATION_PLAN.Escort"][];
            documents: components["schemas"]["RF_REPATRIATION_PLAN.TravelPaper"][];
            receivingUnit: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"];
            companions?: components["schemas"]["RF_REPATRIATION_PLAN.AccompanyingPerson"][];
        };
        "RF_REPATRIATION_PLAN.RiskAssessment": {
            /** @enum {string} */
            level: "LOW" | "MEDIUM" | "HIGH";
            /** @enum {string} */
            by: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            at: string;
            mitigations: components["schemas"]["RF_REPATRIATION_PLAN.Mitigation"][];
        };
        "RF_REPATRIATION_PLAN.Mitigation": {
            text: string;
        };
        "RF_REPATRIATION_PLAN.PlanNationality": {
            /** @enum {string} */
            state: "VERIFIED" | "DOCUMENT_ISSUED" | "CLAIMED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
        };
        "RF_REPATRIATION_PLAN.FitToTravel": {
            fit: boolean;
            at: string;
        };
        "RF_REPATRIATION_PLAN.Proceedings": {
            pending: boolean;
            courtDates: components["schemas"]["RF_REPATRIATION_PLAN.CourtDate"][];
            remoteTestimony: boolean;
        };
        "RF_REPATRIATION_PLAN.CourtDate": {
            at: string;
        };
        "RF_REPATRIATION_PLAN.Claims": {
            /** @enum {string} */
            wages: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
            /** @enum {string} */
            property: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
            /** @enum {string} */
            compensation: "NONE" | "OPEN" | "SETTLED" | "WAIVED" | "UNKNOWN";
        };
        "RF_REPATRIATION_PLAN.RouteLeg": {
            /** @enum {string} */
            mode: "AIR" | "ROAD" | "RAIL" | "SEA" | "RIVER" | "FOOT" | "UNKNOWN";
            from: components["schemas"]["RF_REPATRIATION_PLAN.CoarsePlace"];
            to: components["schemas"]["RF_REPATRIATION_PLAN.CoarsePlace"];
            crossing?: string;
        };
        "RF_REPATRIATION_PLAN.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "RF_REPATRIATION_PLAN.TravelWindow": {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        "RF_REPATRIATION_PLAN.HandoverPlace": {
            /** @enum {string} */
            point: "TH_KH_ARANYAPRATHET_POIPET" | "TH_LA_NONG_KHAI_VIENTIANE" | "TH_MM_MAE_SOT_MYAWADDY" | "TH_MM_RANONG_KAWTHAUNG" | "TH_MY_SADAO_BUKIT_KAYU_HITAM" | "VN_KH_MOC_BAI_BAVET" | "VN_LA_LAO_BAO_DANSAVANH" | "ID_MY_ENTIKONG_TEBEDU" | "ID_MY_NUNUKAN_TAWAU" | "SG_MY_WOODLANDS_JOHOR" | "ID_TL_MOTAAIN_BATUGADE" | "AIRPORT" | "OTHER";
            airport?: string;
            other?: string;
        };
        "RF_REPATRIATION_PLAN.Escort": {
            /** @enum {string} */
            kind: "POLICE" | "SOCIAL_WORKER" | "MEDICAL" | "INTERNATIONAL_ORGANISATION" | "NGO" | "FAMILY" | "NONE";
            member: string;
        };
        "RF_REPATRIATION_PLAN.TravelPaper": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "HELD" | "APPLIED" | "ISSUED" | "NOT_NEEDED";
        };
        "RF_REPATRIATION_PLAN.AccompanyingPerson": {
            companionRef: string;
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            nationality?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            needs?: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
        };
        "RF_REPATRIATION_PLAN.Guardian": {
            names: components["schemas"]["RF_REPATRIATION_PLAN.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "RF_REPATRIATION_PLAN.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_REPATRIATION_PLAN.CompanionIdentities": {
            companions: components["schemas"]["RF_REPATRIATION_PLAN.CompanionIdentity"][];
        };
        "RF_REPATRIATION_PLAN.CompanionIdentity": {
            companionRef: string;
            names: components["schemas"]["RF_REPATRIATION_PLAN.PersonName"][];
            birth?: components["schemas"]["RF_REPATRIATION_PLAN.Birth"];
            documents: components["schemas"]["RF_REPATRIATION_PLAN.IdDocument"][];
        };
        "RF_REPATRIATION_PLAN.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_REPATRIATION_PLAN.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_REPATRIATION_PLAN.Narrative": {
            language: string;
            text: string;
        };
        "RF_REPATRIATION_PLAN.FileKeys": {
            files: components["schemas"]["RF_REPATRIATION_PLAN.FileKey"][];
        };
        "RF_REPATRIATION_PLAN.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_REPATRIATION_PLAN */
        RF_REPATRIATION_PLAN: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            supersedes?: components["schemas"]["RF_REPATRIATION_PLAN.Reference"];
            references?: components["schemas"]["RF_REPATRIATION_PLAN.Reference"][];
            externalRefs?: components["schemas"]["RF_REPATRIATION_PLAN.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_REPATRIATION_PLAN.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_REPATRIATION_PLAN.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_REPATRIATION_PLAN.Translation"][];
            sealed?: ({
                /** @constant */
                part: "guardian";
                units: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN.Guardian"];
            } | {
                /** @constant */
                part: "companions";
                units: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN.CompanionIdentities"];
            } | {
                /** @constant */
                part: "medical";
                units: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN.FileKeys"];
            })[];
            to: components["schemas"]["RF_REPATRIATION_PLAN.UnitAddress"][];
            body: components["schemas"]["RF_REPATRIATION_PLAN.RepatriationPlanBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_REPATRIATION_PLAN";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_REPATRIATION_PLAN_RESPONSE.Reference": {
            member: string;
            id: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_REPATRIATION_PLAN_RESPONSE.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.PlanResponseBody": {
            victimRef: string;
            planId: string;
            /** @enum {string} */
            decision: "ACCEPT" | "PROPOSE_CHANGE" | "DECLINE";
            changes?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.PlanChange"][];
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
            receptionArrangement?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.ReceptionArrangement"];
        };
        "RF_REPATRIATION_PLAN_RESPONSE.PlanChange": {
            /** @enum {string} */
            item: "WINDOW" | "ROUTE" | "HANDOVER_POINT" | "ESCORTS" | "DOCUMENTS" | "RECEIVING_UNIT" | "RECEPTION" | "OTHER";
            text: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.ReceptionArrangement": {
            /** @enum {string} */
            facility: "TRANSIT_CENTRE" | "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "FAMILY_HOME" | "HOSPITAL" | "FOSTER" | "OTHER";
            transport: boolean;
            interpreter: boolean;
            note?: string;
        };
        "RF_REPATRIATION_PLAN_RESPONSE.Contacts": {
            contacts: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Contact"][];
        };
        "RF_REPATRIATION_PLAN_RESPONSE.Contact": {
            fullName: string;
            task: string;
            phones: string[];
        };
        "RF_REPATRIATION_PLAN_RESPONSE.FileKeys": {
            files: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.FileKey"][];
        };
        "RF_REPATRIATION_PLAN_RESPONSE.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_REPATRIATION_PLAN_RESPONSE */
        RF_REPATRIATION_PLAN_RESPONSE: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            supersedes?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"];
            references?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Reference"][];
            externalRefs?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Translation"][];
            sealed?: ({
                /** @constant */
                part: "contacts";
                units: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.Contacts"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
                content: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.FileKeys"];
            })[];
            to: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.UnitAddress"][];
            body: components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE.PlanResponseBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_REPATRIATION_PLAN_RESPONSE";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_RESCUE_DECISION.Reference": {
            member: string;
            id: string;
        };
        "RF_RESCUE_DECISION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_RESCUE_DECISION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_RESCUE_DECISION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_RESCUE_DECISION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_RESCUE_DECISION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_RESCUE_DECISION.RescueDecisionBody": {
            victimRef: string;
            /** @enum {string} */
            decision: "WILL_RESCUE" | "RESCUED" | "NOT_FOUND" | "DECLINED";
            /** Format: date-time */
            plannedFor?: string;
            rescued?: number;
            ledTo?: components["schemas"]["RF_RESCUE_DECISION.Reference"][];
            /** @enum {string} */
            reason?: "NOT_AVAILABLE" | "JUDICIAL_LEAVE_REFUSED" | "DISPROPORTIONATE" | "NATIONAL_SECURITY" | "HARMS_INVESTIGATION" | "HARMS_PERSON" | "MINOR_OFFENCE" | "LEGAL_BAR" | "VICTIM_SAFETY" | "NO_CONSENT" | "NOT_COMPETENT_REDIRECT" | "DUPLICATE" | "PERSON_NOT_HERE" | "IDENTITY_NOT_CONFIRMED";
        };
        "RF_RESCUE_DECISION.Narrative": {
            language: string;
            text: string;
        };
        "RF_RESCUE_DECISION.FileKeys": {
            files: components["schemas"]["RF_RESCUE_DECISION.FileKey"][];
        };
        "RF_RESCUE_DECISION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_RESCUE_DECISION */
        RF_RESCUE_DECISION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            conversation: components["schemas"]["RF_RESCUE_DECISION.Reference"];
            case: string;
            inReplyTo?: components["schemas"]["RF_RESCUE_DECISION.Reference"];
            supersedes?: components["schemas"]["RF_RESCUE_DECISION.Reference"];
            references?: components["schemas"]["RF_RESCUE_DECISION.Reference"][];
            externalRefs?: components["schemas"]["RF_RESCUE_DECISION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_RESCUE_DECISION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_RESCUE_DECISION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_RESCUE_DECISION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "narrative";
                units: components["schemas"]["RF_RESCUE_DECISION.UnitAddress"][];
                content: components["schemas"]["RF_RESCUE_DECISION.Narrative"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_RESCUE_DECISION.UnitAddress"][];
                content: components["schemas"]["RF_RESCUE_DECISION.FileKeys"];
            })[];
            to: components["schemas"]["RF_RESCUE_DECISION.UnitAddress"][];
            body: components["schemas"]["RF_RESCUE_DECISION.RescueDecisionBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_RESCUE_DECISION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_RESCUE_REQUEST.Reference": {
            member: string;
            id: string;
        };
        "RF_RESCUE_REQUEST.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_RESCUE_REQUEST.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_RESCUE_REQUEST.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_RESCUE_REQUEST.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_RESCUE_REQUEST.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_RESCUE_REQUEST.RescueRequestBody": {
            victimRef: string;
            /** @enum {string} */
            heardFrom: "POLICE" | "BORDER" | "LABOUR_INSPECTOR" | "COAST_GUARD" | "HOTLINE" | "HEALTH" | "SCHOOL" | "NGO" | "EMBASSY" | "FAMILY_OR_FRIEND" | "SELF" | "EMPLOYER" | "OTHER" | "UNKNOWN";
            heardAt: string;
            persons: number;
            children: number;
            nationalityClaims: components["schemas"]["RF_RESCUE_REQUEST.NationalityClaim"][];
            /** @enum {string} */
            undeterminedReason?: "PERSON_DOES_NOT_KNOW" | "PERSON_DECLINES" | "PERSON_CANNOT_COMMUNICATE" | "NO_DOCUMENTS" | "CONFLICTING" | "STATELESSNESS_SUSPECTED" | "NOT_IN_SOURCE";
            heldIn: components["schemas"]["RF_RESCUE_REQUEST.CoarsePlace"];
            exploitationForms: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            indicators: components["schemas"]["RF_RESCUE_REQUEST.Indicator"][];
            /** @enum {string} */
            immediateRisk: "LIFE_IN_DANGER" | "UNSAFE" | "SAFE_FOR_NOW" | "UNKNOWN";
            /** @enum {string} */
            contact: "NONE" | "PERSON_ONLY" | "SAFE_WAY" | "UNKNOWN";
            leftOut: string[];
        };
        "RF_RESCUE_REQUEST.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "RF_RESCUE_REQUEST.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "RF_RESCUE_REQUEST.Indicator": {
            /** @enum {string} */
            code: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            strength?: "STRONG" | "MEDIUM" | "WEAK";
        };
        "RF_RESCUE_REQUEST.RescueLocation": {
            place: components["schemas"]["RF_RESCUE_REQUEST.Location"];
            directions?: string;
        };
        "RF_RESCUE_REQUEST.Location": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
            locality?: string;
            address?: string;
            geo?: components["schemas"]["RF_RESCUE_REQUEST.GeoPoint"];
            locode?: string;
            /** @enum {string} */
            kind: "BORDER_CROSSING" | "AIRPORT" | "PORT" | "STATION" | "HOME" | "SHELTER" | "WORKPLACE" | "COMPOUND" | "SCHOOL" | "PUBLIC_PLACE" | "AT_SEA" | "AREA" | "OTHER" | "UNKNOWN";
        };
        "RF_RESCUE_REQUEST.GeoPoint": {
            lat: number;
            lon: number;
            precisionM: number;
        };
        "RF_RESCUE_REQUEST.RescueIdentity": {
            persons: components["schemas"]["RF_RESCUE_REQUEST.VictimIdentity"][];
            informant?: components["schemas"]["RF_RESCUE_REQUEST.Informant"];
        };
        "RF_RESCUE_REQUEST.VictimIdentity": {
            victimRef: string;
            names: components["schemas"]["RF_RESCUE_REQUEST.PersonName"][];
            birth?: components["schemas"]["RF_RESCUE_REQUEST.Birth"];
            otherBirths?: components["schemas"]["RF_RESCUE_REQUEST.Birth"][];
            ageEstimate?: components["schemas"]["RF_RESCUE_REQUEST.AgeEstimate"];
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            languages: string[];
            description?: components["schemas"]["RF_RESCUE_REQUEST.Description"];
            documents: components["schemas"]["RF_RESCUE_REQUEST.IdDocument"][];
            biometrics?: components["schemas"]["RF_RESCUE_REQUEST.BiometricReference"][];
            caution?: ("SELF_HARM_RISK" | "CONTAGIOUS" | "PREGNANT" | "NEEDS_MEDICATION")[];
            phones?: string[];
            address?: string;
            relatives?: components["schemas"]["RF_RESCUE_REQUEST.Relative"][];
            distinguishing?: string;
        };
        "RF_RESCUE_REQUEST.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_RESCUE_REQUEST.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_RESCUE_REQUEST.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "RF_RESCUE_REQUEST.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["RF_RESCUE_REQUEST.Mark"][];
        };
        "RF_RESCUE_REQUEST.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "RF_RESCUE_REQUEST.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_RESCUE_REQUEST.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "RF_RESCUE_REQUEST.Relative": {
            names: components["schemas"]["RF_RESCUE_REQUEST.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
        };
        "RF_RESCUE_REQUEST.Informant": {
            names: components["schemas"]["RF_RESCUE_REQUEST.PersonName"][];
            phones?: string[];
            caution?: string;
        };
        "RF_RESCUE_REQUEST.FileKeys": {
            files: components["schemas"]["RF_RESCUE_REQUEST.FileKey"][];
        };
        "RF_RESCUE_REQUEST.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_RESCUE_REQUEST */
        RF_RESCUE_REQUEST: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_RESCUE_REQUEST.Reference"];
            references?: components["schemas"]["RF_RESCUE_REQUEST.Reference"][];
            externalRefs?: components["schemas"]["RF_RESCUE_REQUEST.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_RESCUE_REQUEST.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_RESCUE_REQUEST.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_RESCUE_REQUEST.Translation"][];
            sealed?: ({
                /** @constant */
                part: "rescue-location";
                units: components["schemas"]["RF_RESCUE_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_RESCUE_REQUEST.RescueLocation"];
            } | {
                /** @constant */
                part: "rescue-identity";
                units: components["schemas"]["RF_RESCUE_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_RESCUE_REQUEST.RescueIdentity"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_RESCUE_REQUEST.UnitAddress"][];
                content: components["schemas"]["RF_RESCUE_REQUEST.FileKeys"];
            })[];
            to: components["schemas"]["RF_RESCUE_REQUEST.UnitAddress"][];
            body: components["schemas"]["RF_RESCUE_REQUEST.RescueRequestBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_RESCUE_REQUEST";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
        "RF_VICTIM_IDENTIFICATION.Reference": {
            member: string;
            id: string;
        };
        "RF_VICTIM_IDENTIFICATION.ExternalReference": {
            /** @enum {string} */
            system: "INTERPOL" | "E_ADS" | "NATIONAL" | "IOM" | "COURT" | "OTHER";
            id: string;
        };
        "RF_VICTIM_IDENTIFICATION.Evaluation": {
            /** @enum {string} */
            source: "A" | "B" | "C" | "X";
            /** @enum {string} */
            info: "1" | "2" | "3" | "4";
            /** @enum {string} */
            scheme: "4X4";
        };
        "RF_VICTIM_IDENTIFICATION.LegalBasis": {
            /** @enum {string} */
            code: "ACTIP_11" | "ACTIP_13" | "ACTIP_14" | "ACTIP_15" | "ACTIP_16" | "ACTIP_18" | "ACTIP_20" | "ASEAN_MLAT_2004" | "PALERMO_6" | "PALERMO_8" | "PALERMO_10" | "UNTOC_18" | "UNTOC_27" | "BILATERAL_MOU" | "NATIONAL_LAW" | "JS2011_1" | "JS2011_2" | "JS2011_3" | "JS2011_4" | "JS2011_5" | "JS2011_6";
            ref?: string;
        };
        "RF_VICTIM_IDENTIFICATION.Translation": {
            language: string;
            subject: string;
            text?: string;
        };
        "RF_VICTIM_IDENTIFICATION.UnitAddress": {
            member: string;
            unit: string;
        };
        "RF_VICTIM_IDENTIFICATION.VictimIdentificationBody": {
            victimRef: string;
            /** @enum {string} */
            status: "POSSIBLE" | "PRESUMED" | "CONFIRMED";
            /** @enum {string} */
            decidedBy: "POLICE" | "IMMIGRATION" | "MULTIDISCIPLINARY_TEAM" | "SOCIAL_AUTHORITY" | "COURT_OR_PROSECUTION" | "NGO_AUTHORISED" | "OTHER_GOVERNMENT" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            nationalityClaims: components["schemas"]["RF_VICTIM_IDENTIFICATION.NationalityClaim"][];
            /** @enum {string} */
            countryOfOrigin: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            undeterminedReason?: "PERSON_DOES_NOT_KNOW" | "PERSON_DECLINES" | "PERSON_CANNOT_COMMUNICATE" | "NO_DOCUMENTS" | "CONFLICTING" | "STATELESSNESS_SUSPECTED" | "NOT_IN_SOURCE";
            /** @enum {string} */
            countryOfExploitation: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            found: components["schemas"]["RF_VICTIM_IDENTIFICATION.Finding"];
            tipElements: components["schemas"]["RF_VICTIM_IDENTIFICATION.TipElements"];
            indicators: components["schemas"]["RF_VICTIM_IDENTIFICATION.Indicator"][];
            exploitationForms: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            needs: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
            /** @enum {string} */
            immediateRisk: "LIFE_IN_DANGER" | "UNSAFE" | "SAFE_FOR_NOW" | "UNKNOWN";
            consent: components["schemas"]["RF_VICTIM_IDENTIFICATION.Consent"];
            placement: components["schemas"]["RF_VICTIM_IDENTIFICATION.Placement"];
            chargesAgainstVictim: boolean;
            internationalProtectionConcern?: boolean;
            askFor: ("IDENTIFY" | "VERIFY_NATIONALITY" | "TRACE_FAMILY" | "ASSIST" | "INVESTIGATE")[];
            investigationFollowUp: components["schemas"]["RF_VICTIM_IDENTIFICATION.InvestigationFollowUp"];
            companions?: components["schemas"]["RF_VICTIM_IDENTIFICATION.AccompanyingPerson"][];
            recruitment?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Recruitment"];
            meansOfControl?: ("DEBT_BONDAGE" | "TAKES_EARNINGS" | "RESTRICTS_FINANCIAL_ACCESS" | "THREATS" | "PSYCHOLOGICAL_ABUSE" | "PHYSICAL_ABUSE" | "SEXUAL_ABUSE" | "FALSE_PROMISES" | "PSYCHOACTIVE_SUBSTANCES" | "RESTRICTS_MOVEMENT" | "RESTRICTS_MEDICAL_CARE" | "EXCESSIVE_WORKING_HOURS" | "USES_CHILDREN" | "THREAT_OF_LAW_ENFORCEMENT" | "WITHHOLDS_NECESSITIES" | "WITHHOLDS_DOCUMENTS" | "OTHER" | "NOT_SPECIFIED")[];
            otherTexts?: components["schemas"]["RF_VICTIM_IDENTIFICATION.OtherText"][];
        };
        "RF_VICTIM_IDENTIFICATION.NationalityClaim": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "LANGUAGE_DIALECT" | "FAMILY" | "AUTHORITY" | "STATISTICS" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            state: "CLAIMED" | "DOCUMENTED" | "VERIFIED" | "REFUTED" | "DISPUTED";
            /** @enum {string} */
            verifiedByCountry?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** Format: date-time */
            verifiedAt?: string;
            evidence?: ("DOCUMENT" | "MRZ" | "BIRTH_PLACE" | "RELATIVE" | "DIALECT" | "SCHOOL" | "PRINTS" | "OTHER")[];
        };
        "RF_VICTIM_IDENTIFICATION.Finding": {
            at: string;
            place: components["schemas"]["RF_VICTIM_IDENTIFICATION.CoarsePlace"];
            /** @enum {string} */
            by: "POLICE" | "BORDER" | "LABOUR_INSPECTOR" | "COAST_GUARD" | "HOTLINE" | "HEALTH" | "SCHOOL" | "NGO" | "EMBASSY" | "FAMILY_OR_FRIEND" | "SELF" | "EMPLOYER" | "OTHER" | "UNKNOWN";
        };
        "RF_VICTIM_IDENTIFICATION.CoarsePlace": {
            /** @enum {string} */
            country: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            admin1?: string;
        };
        "RF_VICTIM_IDENTIFICATION.TipElements": {
            /** @enum {string} */
            state: "COMPLETE" | "PARTIAL" | "NOT_ASSESSED";
            acts: ("RECRUITMENT" | "TRANSPORTATION" | "TRANSFER" | "HARBOURING" | "RECEIPT")[];
            means: ("THREAT" | "FORCE" | "OTHER_COERCION" | "ABDUCTION" | "FRAUD" | "DECEPTION" | "ABUSE_OF_POWER" | "ABUSE_OF_VULNERABILITY" | "PAYMENTS_TO_CONTROLLER")[];
            purposes: ("SEXUAL_EXPLOITATION" | "PROSTITUTION" | "PORNOGRAPHY" | "REMOTE_INTERACTIVE" | "PRIVATE_SEXUAL_SERVICES" | "OTHER_SEXUAL" | "FORCED_LABOUR" | "SLAVERY_OR_SIMILAR" | "SERVITUDE" | "CHILD_LABOUR" | "FORCED_MARRIAGE" | "FORCED_BEGGING" | "FORCED_CRIMINALITY" | "ONLINE_SCAM" | "DRUG" | "THEFT" | "OTHER_CRIME" | "ORGAN_REMOVAL" | "FORCED_ADOPTION" | "SURROGACY" | "FORCED_MILITARY_NON_STATE" | "OTHER" | "UNKNOWN")[];
            sectors?: ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "FISHING_AT_SEA" | "PALM_OIL" | "DOMESTIC_WORK" | "SCAM_COMPOUND" | "GARMENT" | "SEAFOOD_PROCESSING" | "KARAOKE_MASSAGE" | "OTHER" | "UNKNOWN")[];
            venues?: ("BAR_RESTAURANT" | "SPA_MASSAGE" | "BOAT_FISHERY" | "STATION" | "CASINO" | "CONSTRUCTION_SITE" | "CLUB" | "DIPLOMATIC_HOME" | "SCHOOL" | "ESCORT" | "FACTORY" | "FARM" | "HEALTH_FACILITY" | "HOTEL" | "INTERNET" | "DETENTION" | "MINE" | "PRIVATE_HOME_RELATIVE" | "PRIVATE_HOME_OTHER" | "BROTHEL" | "SHOP" | "SHELTER" | "STREET" | "COMPOUND" | "OTHER" | "UNKNOWN")[];
        };
        "RF_VICTIM_IDENTIFICATION.Indicator": {
            /** @enum {string} */
            code: "00" | "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25";
            /** @enum {string} */
            strength?: "STRONG" | "MEDIUM" | "WEAK";
        };
        "RF_VICTIM_IDENTIFICATION.Consent": {
            /** @enum {string} */
            state: "GIVEN" | "REFUSED" | "WITHDRAWN" | "NOT_ASKED" | "NOT_RECORDED";
            scopes: ("SHARE_WITH_HOST" | "SHARE_WITH_ORIGIN" | "SHARE_FOR_ASSISTANCE" | "SHARE_FOR_INVESTIGATION" | "FAMILY_TRACING" | "PUBLIC_PHOTO" | "STATISTICS")[];
            /** Format: date-time */
            givenAt?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            language?: string;
            interpreterUsed?: boolean;
            /** @enum {string} */
            by?: "SELF" | "GUARDIAN";
            questionsExplained?: ("AGREED_TO_INTERVIEW" | "TOLD_PURPOSE" | "TOLD_USES" | "TOLD_RESEARCH" | "TOLD_ACCESS" | "TOLD_STORAGE" | "TOLD_WITHDRAWAL")[];
            /** @enum {string} */
            exception?: "RISK_TO_LIFE" | "CHILD_BEST_INTERESTS" | "COURT_ORDER" | "STATISTICAL_IMPORT";
        };
        "RF_VICTIM_IDENTIFICATION.Placement": {
            /** @enum {string} */
            type: "SHELTER_GOVERNMENT" | "SHELTER_NGO" | "PRIVATE" | "HOSPITAL" | "FOSTER" | "EMBASSY" | "DETENTION" | "COMMUNITY" | "UNKNOWN";
            since?: string;
        };
        "RF_VICTIM_IDENTIFICATION.InvestigationFollowUp": {
            /** @enum {string} */
            state: "OPENED" | "PLANNED" | "NOT_POSSIBLE" | "UNKNOWN";
            reason?: string;
        };
        "RF_VICTIM_IDENTIFICATION.AccompanyingPerson": {
            companionRef: string;
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            isChild: boolean;
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            nationality?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            needs?: ("MEDICAL_EMERGENCY" | "MEDICAL" | "SHELTER" | "SAFETY" | "FOOD_CLOTHING" | "INTERPRETATION" | "RIGHTS_INFORMATION" | "PSYCHOSOCIAL" | "GUARDIANSHIP" | "LEGAL_AID" | "COMPENSATION_WAGES" | "FAMILY_CONTACT" | "CONSULAR" | "EDUCATION" | "VOCATIONAL" | "LIVELIHOOD" | "FINANCIAL" | "IDENTITY_DOCUMENT" | "RESIDENCE_STATUS" | "WITNESS_SUPPORT" | "RETURN_TRAVEL" | "REINTEGRATION" | "DISABILITY_SUPPORT" | "CHILD_CARE" | "OTHER" | "UNKNOWN")[];
        };
        "RF_VICTIM_IDENTIFICATION.Recruitment": {
            methods: ("PLACE_OF_BUSINESS" | "EDUCATIONAL_INSTITUTION" | "AT_WORK" | "ONLINE_SOCIAL_NETWORK" | "ONLINE_ADVERT" | "TV_ADVERT" | "NEWSPAPER_ADVERT" | "FAMILY" | "FRIENDS" | "AGENCY" | "OTHER" | "UNKNOWN")[];
            platforms?: ("FACEBOOK" | "INSTAGRAM" | "WHATSAPP" | "TELEGRAM" | "MESSENGER" | "VIBER" | "SNAPCHAT" | "LINE" | "WECHAT" | "QQ" | "TIKTOK" | "X_TWITTER" | "ZALO" | "OTHER" | "UNKNOWN")[];
            /** @enum {string} */
            relation?: "INTIMATE_PARTNER" | "FRIEND" | "FAMILY" | "EMPLOYER" | "AGENT" | "STRANGER" | "OTHER" | "UNKNOWN";
        };
        "RF_VICTIM_IDENTIFICATION.OtherText": {
            member: string;
            text: string;
        };
        "RF_VICTIM_IDENTIFICATION.VictimIdentity": {
            victimRef: string;
            names: components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            birth?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Birth"];
            otherBirths?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Birth"][];
            ageEstimate?: components["schemas"]["RF_VICTIM_IDENTIFICATION.AgeEstimate"];
            /** @enum {string} */
            sex: "F" | "M" | "X" | "U";
            /** @enum {string} */
            genderIdentity?: "FEMININE" | "MASCULINE" | "TRANS_FEMININE" | "TRANS_MASCULINE" | "NON_CONFORMING" | "NOT_SPECIFIED";
            languages: string[];
            description?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Description"];
            documents: components["schemas"]["RF_VICTIM_IDENTIFICATION.IdDocument"][];
            biometrics?: components["schemas"]["RF_VICTIM_IDENTIFICATION.BiometricReference"][];
            caution?: ("SELF_HARM_RISK" | "CONTAGIOUS" | "PREGNANT" | "NEEDS_MEDICATION")[];
            phones?: string[];
            address?: string;
            relatives?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Relative"][];
            distinguishing?: string;
        };
        "RF_VICTIM_IDENTIFICATION.PersonName": {
            fullName: string;
            /** @enum {string} */
            script: "Latn" | "Thai" | "Khmr" | "Laoo" | "Mymr" | "Hans" | "Hant" | "Hani" | "Taml" | "Arab" | "Deva" | "Beng" | "Lana" | "Talu" | "Tale" | "Cham" | "Kali" | "Java" | "Bali" | "Sund" | "Bugi" | "Batk" | "Rjng" | "Tglg" | "Hano" | "Buhd" | "Tagb" | "Rohg" | "Hmng" | "Hmnp" | "Ethi" | "Adlm" | "Afak" | "Aghb" | "Ahom" | "Aran" | "Armi" | "Armn" | "Avst" | "Bamu" | "Bass" | "Bhks" | "Blis" | "Bopo" | "Brah" | "Brai" | "Cakm" | "Cans" | "Cari" | "Cher" | "Chis" | "Chrs" | "Cirt" | "Copt" | "Cpmn" | "Cprt" | "Cyrl" | "Cyrs" | "Diak" | "Dogr" | "Dsrt" | "Dupl" | "Egyd" | "Egyh" | "Egyp" | "Elba" | "Elym" | "Gara" | "Geok" | "Geor" | "Glag" | "Gong" | "Gonm" | "Goth" | "Gran" | "Grek" | "Gujr" | "Gukh" | "Guru" | "Hanb" | "Hang" | "Hatr" | "Hebr" | "Hira" | "Hluw" | "Hrkt" | "Hung" | "Inds" | "Ital" | "Jamo" | "Jpan" | "Jurc" | "Kana" | "Kawi" | "Khar" | "Khoj" | "Kitl" | "Kits" | "Knda" | "Kore" | "Kpel" | "Krai" | "Kthi" | "Latf" | "Latg" | "Leke" | "Lepc" | "Limb" | "Lina" | "Linb" | "Lisu" | "Loma" | "Lyci" | "Lydi" | "Mahj" | "Maka" | "Mand" | "Mani" | "Marc" | "Maya" | "Medf" | "Mend" | "Merc" | "Mero" | "Mlym" | "Modi" | "Mong" | "Moon" | "Mroo" | "Mtei" | "Mult" | "Nagm" | "Nand" | "Narb" | "Nbat" | "Newa" | "Nkdb" | "Nkgb" | "Nkoo" | "Nshu" | "Ogam" | "Olck" | "Onao" | "Orkh" | "Orya" | "Osge" | "Osma" | "Ougr" | "Palm" | "Pauc" | "Pcun" | "Pelm" | "Perm" | "Phag" | "Phli" | "Phlp" | "Phlv" | "Phnx" | "Piqd" | "Plrd" | "Prti" | "Psin" | "Ranj" | "Roro" | "Runr" | "Samr" | "Sara" | "Sarb" | "Saur" | "Sgnw" | "Shaw" | "Shrd" | "Shui" | "Sidd" | "Sidt" | "Sind" | "Sinh" | "Sogd" | "Sogo" | "Sora" | "Soyo" | "Sunu" | "Sylo" | "Syrc" | "Syre" | "Syrj" | "Syrn" | "Takr" | "Tang" | "Tavt" | "Tayo" | "Telu" | "Teng" | "Tfng" | "Thaa" | "Tibt" | "Tirh" | "Tnsa" | "Todr" | "Tols" | "Toto" | "Tutg" | "Ugar" | "Vaii" | "Visp" | "Vith" | "Wara" | "Wcho" | "Wole" | "Xpeo" | "Xsux" | "Yezi" | "Yiii" | "Zanb" | "Zinh" | "Zmth" | "Zsye" | "Zsym" | "Zxxx" | "Zyyy" | "Zzzz";
            /** @enum {string} */
            nameType: "LEGAL" | "BIRTH" | "ALIAS" | "NICKNAME" | "RELIGIOUS" | "DOCUMENT_MRZ";
            primary?: string;
            secondary?: string;
            honorific?: string;
            translitOf?: string;
        };
        "RF_VICTIM_IDENTIFICATION.Birth": {
            date: string;
            /** @enum {string} */
            calendar: "GREGORIAN" | "BUDDHIST" | "BUDDHIST_KHMER" | "MYANMAR" | "HIJRI";
            entered?: string;
            place?: string;
            /** @enum {string} */
            countryOfBirth?: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBR" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XXA" | "XXB" | "XXC" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            /** @enum {string} */
            source?: "DOCUMENT" | "CIVIL_REGISTER" | "OWN_STATEMENT" | "FAMILY" | "COURT" | "POLICE" | "INTERPOL" | "OTHER_STATE" | "OTHER" | "UNKNOWN";
        };
        "RF_VICTIM_IDENTIFICATION.AgeEstimate": {
            min: number;
            max: number;
            /** @enum {string} */
            basis: "OWN_STATEMENT" | "DOCUMENT" | "APPEARANCE" | "ASSESSMENT" | "UNKNOWN";
        };
        "RF_VICTIM_IDENTIFICATION.Description": {
            heightCm?: number;
            weightKg?: number;
            build?: string;
            hair?: string;
            eyes?: string;
            clothing?: string;
            marks?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Mark"][];
        };
        "RF_VICTIM_IDENTIFICATION.Mark": {
            type: string;
            bodyPart: string;
            text: string;
        };
        "RF_VICTIM_IDENTIFICATION.IdDocument": {
            /** @enum {string} */
            type: "PASSPORT" | "DIPLOMATIC" | "SERVICE" | "EMERGENCY_TRAVEL" | "CERTIFICATE_OF_IDENTITY" | "REFUGEE_CTD" | "STATELESS_CTD" | "NATIONAL_ID" | "SEAMAN_BOOK" | "BORDER_PASS" | "VISA" | "WORK_PERMIT" | "RESIDENCE_PERMIT" | "BIRTH_CERTIFICATE" | "BLANK" | "OTHER" | "UNKNOWN";
            number: string;
            /** @enum {string} */
            issuer: "ABW" | "AFG" | "AGO" | "AIA" | "ALA" | "ALB" | "AND" | "ANT" | "ARE" | "ARG" | "ARM" | "ASM" | "ATA" | "ATF" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BES" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLM" | "BLR" | "BLZ" | "BMU" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BVT" | "BWA" | "CAF" | "CAN" | "CCK" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COK" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CUW" | "CXR" | "CYM" | "CYP" | "CZE" | "D" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESH" | "ESP" | "EST" | "ETH" | "EUE" | "FIN" | "FJI" | "FLK" | "FRA" | "FRO" | "FSM" | "GAB" | "GBD" | "GBN" | "GBO" | "GBP" | "GBR" | "GBS" | "GEO" | "GGY" | "GHA" | "GIB" | "GIN" | "GLP" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GRL" | "GTM" | "GUF" | "GUM" | "GUY" | "HKG" | "HMD" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IMN" | "IND" | "IOT" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JEY" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAC" | "MAF" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MNP" | "MOZ" | "MRT" | "MSR" | "MTQ" | "MUS" | "MWI" | "MYS" | "MYT" | "NAM" | "NCL" | "NER" | "NFK" | "NGA" | "NIC" | "NIU" | "NLD" | "NOR" | "NPL" | "NRU" | "NTZ" | "NZL" | "OMN" | "PAK" | "PAN" | "PCN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRI" | "PRK" | "PRT" | "PRY" | "PSE" | "PYF" | "QAT" | "REU" | "RKS" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SGS" | "SHN" | "SJM" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SPM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SXM" | "SYC" | "SYR" | "TCA" | "TCD" | "TGO" | "THA" | "TJK" | "TKL" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TWN" | "TZA" | "UGA" | "UKR" | "UMI" | "UNA" | "UNK" | "UNO" | "URY" | "USA" | "UTO" | "UZB" | "VAT" | "VCT" | "VEN" | "VGB" | "VIR" | "VNM" | "VUT" | "WLF" | "WSM" | "XBA" | "XCC" | "XCE" | "XCO" | "XDC" | "XEC" | "XES" | "XIM" | "XMP" | "XOM" | "XPO" | "XXX" | "YEM" | "ZAF" | "ZMB" | "ZWE";
            issued?: string;
            expires?: string;
            mrz?: string[];
            /** @enum {string} */
            state: "READ_BY_MACHINE" | "SEEN" | "COPY" | "TOLD" | "WITHHELD" | "LOST" | "UNKNOWN";
        };
        "RF_VICTIM_IDENTIFICATION.BiometricReference": {
            /** @enum {string} */
            kind: "FACE" | "FINGER" | "IRIS" | "DNA" | "DENTAL";
            ref: string;
            digest: string;
        };
        "RF_VICTIM_IDENTIFICATION.Relative": {
            names: components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            /** @enum {string} */
            kinship: "PARENT" | "CHILD" | "SIBLING" | "SPOUSE" | "GRANDPARENT" | "OTHER_RELATIVE" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
        };
        "RF_VICTIM_IDENTIFICATION.Narrative": {
            language: string;
            text: string;
        };
        "RF_VICTIM_IDENTIFICATION.Guardian": {
            names: components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            /** @enum {string} */
            relation: "PARENT" | "RELATIVE" | "APPOINTED" | "AUTHORITY" | "OTHER" | "UNKNOWN";
            phones?: string[];
            address?: string;
            bestInterestsRef?: string;
        };
        "RF_VICTIM_IDENTIFICATION.StatisticalRow": {
            year?: number;
            /** @enum {string} */
            ageBand: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "UNKNOWN";
            canary: string;
        };
        "RF_VICTIM_IDENTIFICATION.CompanionIdentities": {
            companions: components["schemas"]["RF_VICTIM_IDENTIFICATION.CompanionIdentity"][];
        };
        "RF_VICTIM_IDENTIFICATION.CompanionIdentity": {
            companionRef: string;
            names: components["schemas"]["RF_VICTIM_IDENTIFICATION.PersonName"][];
            birth?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Birth"];
            documents: components["schemas"]["RF_VICTIM_IDENTIFICATION.IdDocument"][];
        };
        "RF_VICTIM_IDENTIFICATION.FileKeys": {
            files: components["schemas"]["RF_VICTIM_IDENTIFICATION.FileKey"][];
        };
        "RF_VICTIM_IDENTIFICATION.FileKey": {
            attachment: string;
            name: string;
        };
        /** RF_VICTIM_IDENTIFICATION */
        RF_VICTIM_IDENTIFICATION: {
            /** @enum {string} */
            status: "ACTUAL" | "EXERCISE" | "TEST";
            case: string;
            supersedes?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Reference"];
            references?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Reference"][];
            externalRefs?: components["schemas"]["RF_VICTIM_IDENTIFICATION.ExternalReference"][];
            originUserRef: string;
            /** @enum {string} */
            urgency: "E" | "U" | "R" | "P";
            urgencyReason?: string;
            handling: ("H0" | "H1" | "H2" | "H3")[];
            handlingNote?: string;
            evaluation?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Evaluation"];
            /** @enum {string} */
            purpose: "PREVENT" | "DETECT" | "INVESTIGATE" | "PROSECUTE_PREP" | "LOCATE_PERSON" | "PROTECT_VICTIM" | "IDENTIFY_VICTIM" | "VERIFY_NATIONALITY" | "REPATRIATE" | "BORDER_CHECK" | "STATISTICS" | "CAPACITY" | "SYSTEM_TEST";
            legalBasis: components["schemas"]["RF_VICTIM_IDENTIFICATION.LegalBasis"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            reviewAt: string;
            /** Format: date-time */
            dueAt?: string;
            language: string;
            subjectEn: string;
            translations?: components["schemas"]["RF_VICTIM_IDENTIFICATION.Translation"][];
            sealed?: ({
                /** @constant */
                part: "identity";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.VictimIdentity"];
            } | {
                /** @constant */
                part: "narrative";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.Narrative"];
            } | {
                /** @constant */
                part: "guardian";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.Guardian"];
            } | {
                /** @constant */
                part: "row";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.StatisticalRow"];
            } | {
                /** @constant */
                part: "companions";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.CompanionIdentities"];
            } | {
                /** @constant */
                part: "files";
                units: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
                content: components["schemas"]["RF_VICTIM_IDENTIFICATION.FileKeys"];
            })[];
            to: components["schemas"]["RF_VICTIM_IDENTIFICATION.UnitAddress"][];
            body: components["schemas"]["RF_VICTIM_IDENTIFICATION.VictimIdentificationBody"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RF_VICTIM_IDENTIFICATION";
            /** @constant */
            version?: 1;
            attachments?: {
                /** Format: uuid */
                id: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: {
        alert: {
            content: {
                "application/json": components["schemas"]["AL_AT_RISK_PERSON"] | components["schemas"]["AL_ENTITY"] | components["schemas"]["AL_MISSING_PERSON"] | components["schemas"]["AL_MODUS_OPERANDI"] | components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING"] | components["schemas"]["AL_TRAVEL_DOCUMENT"] | components["schemas"]["AL_UNIDENTIFIED_PERSON"] | components["schemas"]["AL_VEHICLE"] | components["schemas"]["AL_VESSEL"] | components["schemas"]["AL_WANTED_SUSPECT"];
            };
        };
        referral: {
            content: {
                "application/json": components["schemas"]["RF_ARRIVAL"] | components["schemas"]["RF_ASSISTANCE_CONFIRMATION"] | components["schemas"]["RF_ASSISTANCE_NEED"] | components["schemas"]["RF_CAPACITY_MATCH"] | components["schemas"]["RF_CAPACITY_OFFER"] | components["schemas"]["RF_CAPACITY_REQUEST"] | components["schemas"]["RF_FOLLOW_UP"] | components["schemas"]["RF_FORWARD"] | components["schemas"]["RF_HANDOVER"] | components["schemas"]["RF_HANDOVER_COUNTERSIGN"] | components["schemas"]["RF_INFORMATION_REPLY"] | components["schemas"]["RF_INFORMATION_REQUEST"] | components["schemas"]["RF_INVESTIGATION"] | components["schemas"]["RF_JOINT_OPERATION"] | components["schemas"]["RF_JOINT_OPERATION_DECISION"] | components["schemas"]["RF_MASS_RESCUE"] | components["schemas"]["RF_NATIONALITY_REQUEST"] | components["schemas"]["RF_NATIONALITY_RESPONSE"] | components["schemas"]["RF_PURPOSE_CHANGE"] | components["schemas"]["RF_PURPOSE_DECISION"] | components["schemas"]["RF_REPATRIATION_PLAN"] | components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE"] | components["schemas"]["RF_RESCUE_DECISION"] | components["schemas"]["RF_RESCUE_REQUEST"] | components["schemas"]["RF_VICTIM_IDENTIFICATION"];
            };
        };
        control: {
            content: {
                "application/json": components["schemas"]["CT_ACTION_NOT_POSSIBLE"] | components["schemas"]["CT_CASE_STEP"] | components["schemas"]["CT_CHALLENGE"] | components["schemas"]["CT_CLOCK"] | components["schemas"]["CT_CLOSE"] | components["schemas"]["CT_CONSENT_CHANGE"] | components["schemas"]["CT_CORRECTION"] | components["schemas"]["CT_DETENTION_REVIEW"] | components["schemas"]["CT_ERASURE_CERTIFICATE"] | components["schemas"]["CT_ESCALATION"] | components["schemas"]["CT_FORWARD_NOTICE"] | components["schemas"]["CT_HIT"] | components["schemas"]["CT_HIT_CONFIRM_REQUEST"] | components["schemas"]["CT_HIT_CONFIRM_RESPONSE"] | components["schemas"]["CT_HUMAN_ACK"] | components["schemas"]["CT_INCIDENT"] | components["schemas"]["CT_MISUSED_IDENTITY"] | components["schemas"]["CT_OBJECTION"] | components["schemas"]["CT_OUTSIDE_ANSWER"] | components["schemas"]["CT_RECALL"] | components["schemas"]["CT_REDIRECT"] | components["schemas"]["CT_REOPEN"] | components["schemas"]["CT_RETENTION_DECISION"] | components["schemas"]["CT_RETENTION_NOTICE"] | components["schemas"]["CT_SUPPRESSION"] | components["schemas"]["CT_VICTIM_STATUS"] | components["schemas"]["CT_WITHDRAWAL"];
            };
        };
        batch: {
            content: {
                "application/json": {
                    /**
                     * @description All are stored or none
                     * @default false
                     */
                    all?: boolean;
                    drafts: {
                        idempotencyKey: string;
                        draft: components["schemas"]["AL_AT_RISK_PERSON"] | components["schemas"]["AL_ENTITY"] | components["schemas"]["AL_MISSING_PERSON"] | components["schemas"]["AL_MODUS_OPERANDI"] | components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING"] | components["schemas"]["AL_TRAVEL_DOCUMENT"] | components["schemas"]["AL_UNIDENTIFIED_PERSON"] | components["schemas"]["AL_VEHICLE"] | components["schemas"]["AL_VESSEL"] | components["schemas"]["AL_WANTED_SUSPECT"] | components["schemas"]["CT_ACTION_NOT_POSSIBLE"] | components["schemas"]["CT_CASE_STEP"] | components["schemas"]["CT_CHALLENGE"] | components["schemas"]["CT_CLOCK"] | components["schemas"]["CT_CLOSE"] | components["schemas"]["CT_CONSENT_CHANGE"] | components["schemas"]["CT_CORRECTION"] | components["schemas"]["CT_DETENTION_REVIEW"] | components["schemas"]["CT_ERASURE_CERTIFICATE"] | components["schemas"]["CT_ESCALATION"] | components["schemas"]["CT_FORWARD_NOTICE"] | components["schemas"]["CT_HIT"] | components["schemas"]["CT_HIT_CONFIRM_REQUEST"] | components["schemas"]["CT_HIT_CONFIRM_RESPONSE"] | components["schemas"]["CT_HUMAN_ACK"] | components["schemas"]["CT_INCIDENT"] | components["schemas"]["CT_MISUSED_IDENTITY"] | components["schemas"]["CT_OBJECTION"] | components["schemas"]["CT_OUTSIDE_ANSWER"] | components["schemas"]["CT_RECALL"] | components["schemas"]["CT_REDIRECT"] | components["schemas"]["CT_REOPEN"] | components["schemas"]["CT_RETENTION_DECISION"] | components["schemas"]["CT_RETENTION_NOTICE"] | components["schemas"]["CT_SUPPRESSION"] | components["schemas"]["CT_VICTIM_STATUS"] | components["schemas"]["CT_WITHDRAWAL"] | components["schemas"]["RF_ARRIVAL"] | components["schemas"]["RF_ASSISTANCE_CONFIRMATION"] | components["schemas"]["RF_ASSISTANCE_NEED"] | components["schemas"]["RF_CAPACITY_MATCH"] | components["schemas"]["RF_CAPACITY_OFFER"] | components["schemas"]["RF_CAPACITY_REQUEST"] | components["schemas"]["RF_FOLLOW_UP"] | components["schemas"]["RF_FORWARD"] | components["schemas"]["RF_HANDOVER"] | components["schemas"]["RF_HANDOVER_COUNTERSIGN"] | components["schemas"]["RF_INFORMATION_REPLY"] | components["schemas"]["RF_INFORMATION_REQUEST"] | components["schemas"]["RF_INVESTIGATION"] | components["schemas"]["RF_JOINT_OPERATION"] | components["schemas"]["RF_JOINT_OPERATION_DECISION"] | components["schemas"]["RF_MASS_RESCUE"] | components["schemas"]["RF_NATIONALITY_REQUEST"] | components["schemas"]["RF_NATIONALITY_RESPONSE"] | components["schemas"]["RF_PURPOSE_CHANGE"] | components["schemas"]["RF_PURPOSE_DECISION"] | components["schemas"]["RF_REPATRIATION_PLAN"] | components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE"] | components["schemas"]["RF_RESCUE_DECISION"] | components["schemas"]["RF_RESCUE_REQUEST"] | components["schemas"]["RF_VICTIM_IDENTIFICATION"];
                    }[];
                };
            };
        };
        check: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        draft: {
            content: {
                "application/json": components["schemas"]["AL_AT_RISK_PERSON"] | components["schemas"]["AL_ENTITY"] | components["schemas"]["AL_MISSING_PERSON"] | components["schemas"]["AL_MODUS_OPERANDI"] | components["schemas"]["AL_POSSIBLE_VICTIM_SIGHTING"] | components["schemas"]["AL_TRAVEL_DOCUMENT"] | components["schemas"]["AL_UNIDENTIFIED_PERSON"] | components["schemas"]["AL_VEHICLE"] | components["schemas"]["AL_VESSEL"] | components["schemas"]["AL_WANTED_SUSPECT"] | components["schemas"]["CT_ACTION_NOT_POSSIBLE"] | components["schemas"]["CT_CASE_STEP"] | components["schemas"]["CT_CHALLENGE"] | components["schemas"]["CT_CLOCK"] | components["schemas"]["CT_CLOSE"] | components["schemas"]["CT_CONSENT_CHANGE"] | components["schemas"]["CT_CORRECTION"] | components["schemas"]["CT_DETENTION_REVIEW"] | components["schemas"]["CT_ERASURE_CERTIFICATE"] | components["schemas"]["CT_ESCALATION"] | components["schemas"]["CT_FORWARD_NOTICE"] | components["schemas"]["CT_HIT"] | components["schemas"]["CT_HIT_CONFIRM_REQUEST"] | components["schemas"]["CT_HIT_CONFIRM_RESPONSE"] | components["schemas"]["CT_HUMAN_ACK"] | components["schemas"]["CT_INCIDENT"] | components["schemas"]["CT_MISUSED_IDENTITY"] | components["schemas"]["CT_OBJECTION"] | components["schemas"]["CT_OUTSIDE_ANSWER"] | components["schemas"]["CT_RECALL"] | components["schemas"]["CT_REDIRECT"] | components["schemas"]["CT_REOPEN"] | components["schemas"]["CT_RETENTION_DECISION"] | components["schemas"]["CT_RETENTION_NOTICE"] | components["schemas"]["CT_SUPPRESSION"] | components["schemas"]["CT_VICTIM_STATUS"] | components["schemas"]["CT_WITHDRAWAL"] | components["schemas"]["RF_ARRIVAL"] | components["schemas"]["RF_ASSISTANCE_CONFIRMATION"] | components["schemas"]["RF_ASSISTANCE_NEED"] | components["schemas"]["RF_CAPACITY_MATCH"] | components["schemas"]["RF_CAPACITY_OFFER"] | components["schemas"]["RF_CAPACITY_REQUEST"] | components["schemas"]["RF_FOLLOW_UP"] | components["schemas"]["RF_FORWARD"] | components["schemas"]["RF_HANDOVER"] | components["schemas"]["RF_HANDOVER_COUNTERSIGN"] | components["schemas"]["RF_INFORMATION_REPLY"] | components["schemas"]["RF_INFORMATION_REQUEST"] | components["schemas"]["RF_INVESTIGATION"] | components["schemas"]["RF_JOINT_OPERATION"] | components["schemas"]["RF_JOINT_OPERATION_DECISION"] | components["schemas"]["RF_MASS_RESCUE"] | components["schemas"]["RF_NATIONALITY_REQUEST"] | components["schemas"]["RF_NATIONALITY_RESPONSE"] | components["schemas"]["RF_PURPOSE_CHANGE"] | components["schemas"]["RF_PURPOSE_DECISION"] | components["schemas"]["RF_REPATRIATION_PLAN"] | components["schemas"]["RF_REPATRIATION_PLAN_RESPONSE"] | components["schemas"]["RF_RESCUE_DECISION"] | components["schemas"]["RF_RESCUE_REQUEST"] | components["schemas"]["RF_VICTIM_IDENTIFICATION"];
            };
        };
        "kept-draft": {
            content: {
                "application/json": components["schemas"]["KeptDraftRequest"];
            };
        };
        "rescue-answers": {
            content: {
                "application/json": {
                    /** @description A draft of a kind that stands in a conversation, without conversation, to and victimRef */
                    draft: Record<string, unknown>;
                    persons: components["schemas"]["Reference"][];
                };
            };
        };
        rescue: {
            content: {
                "application/json": components["schemas"]["RescueRequest"];
            };
        };
        "rescue-preview": {
            content: {
                "application/json": components["schemas"]["RescueRequest"];
            };
        };
        decision: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        letter: {
            content: {
                "application/octet-stream": string;
            };
        };
        range: {
            content: {
                "application/octet-stream": string;
            };
        };
        return: {
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        subscription: {
            content: {
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        withdrawal: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAlerts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alerts"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAlert: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["alert"];
        responses: {
            /** @description Submitted */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["referral"];
        responses: {
            /** @description Submitted */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postControl: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["control"];
        responses: {
            /** @description Submitted */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["batch"];
        responses: {
            /** @description BatchAnswer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRescue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["rescue-preview"];
        responses: {
            /** @description RescuePreview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescuePreview"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRescues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rescues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescues"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRescue: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["rescue"];
        responses: {
            /** @description Rescue */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescue"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRescue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rescue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rescue"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRescuedPersons: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RescuedPersons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescuedPersons"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRescuedPersons: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["rescue-answers"];
        responses: {
            /** @description BatchAnswer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Message */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessageJws: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/jose */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jose": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPart: {
        parameters: {
            query?: {
                purpose?: string;
            };
            header?: never;
            path: {
                member: string;
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Part */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Part"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["withdrawal"];
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInbox: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inbox */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Subscriptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriptions"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["subscription"];
        responses: {
            /** @description SubscriptionMade */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMade"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWork: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                with?: "me" | "them" | "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApprovals: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approvals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approvals"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["return"];
        responses: {
            /** @description Returned */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Returned"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeliveries: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                state?: "WAITING" | "SENT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Links"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["draft"];
        responses: {
            /** @description Preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTasks: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, a new one for each message */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["decision"];
        responses: {
            /** @description Decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decided"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suppressAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reference */
            202: {
                headers: {
                    /** @description Where the message is read */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alarms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alarms"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
                act?: "OPENED" | "REFUSED" | "DENIED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Audit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Audit"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLookupLog: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description LookupLog */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupLog"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["check"];
        responses: {
            /** @description CheckAnswer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuarantine: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Quarantine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quarantine"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requeue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requeued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requeued"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Directory */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schemas */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schemas"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/schema+json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Live */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/plain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/html */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    docsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/octet-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: {
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInCallback: {
        parameters: {
            query?: {
                state?: string;
                code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/html */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Me */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description `bytes 0-1048575/2097000` */
                "Content-Range": string;
                /** @description SHA-256 of the whole file (RFC 9530) */
                "Repr-Digest": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["range"];
        responses: {
            /** @description Upload */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                purpose?: string;
            };
            header?: never;
            path: {
                member: string;
                id: string;
                attachment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/octet-stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description KeptDrafts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDrafts"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WrittenDraft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenDraft"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The revision that was changed, as ETag told it */
                "If-Match"?: string;
                /** @description Instead of If-Match: the draft is new */
                "If-None-Match"?: "*";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["kept-draft"];
        responses: {
            /** @description KeptDraft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printLetter: {
        parameters: {
            query?: {
                form?: "html" | "pdf";
                parts?: string;
                purpose?: string;
            };
            header?: never;
            path: {
                member: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/html */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLetter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["letter"];
        responses: {
            /** @description LetterCheck */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterCheck"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLetterCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description LetterCode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterCode"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWaitingForKeys: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WaitingForKeys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingForKeys"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUntoldHolders: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UntoldHolders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UntoldHolders"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMissingCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MissingCertificates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingCertificates"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capacity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacityCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Problem */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
