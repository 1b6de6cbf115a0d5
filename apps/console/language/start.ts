/** Words of the page before sign-in, in every language of the console. */
const en = {
  title: 'Sign in',
  lead: 'Alerts and referrals between the specialist units of eleven states, signed, sealed and answered in time.',
  button: 'Sign in with your state account',
  again: 'Try again',
  language: 'Language',
  foot: 'For authorised officers only',
  facts: {
    password: 'Your state checks who you are. This gateway never sees your password.',
    logged: 'What you look up and open is logged under your pseudonym.',
    ends: 'A session ends after 30 minutes without use, and after 8 hours in any case.',
  },
  why: {
    ended: 'Your session has ended. What you had sent is safe; sign in to go on.',
    left: 'You are signed out.',
    refused: 'Your account has no role in this gateway. Ask your administrator.',
    offline: 'The gateway does not answer. It goes on working for messages already accepted.',
    first: '',
  },
};

const th: typeof en = {
  title: 'เข้าสู่ระบบ',
  lead: 'การแจ้งเตือนและการส่งต่อคดีระหว่างหน่วยเฉพาะทางของสิบเอ็ดประเทศ ลงนาม ปิดผนึก และตอบภายในเวลา',
  button: 'เข้าสู่ระบบด้วยบัญชีของประเทศ',
  again: 'ลองอีกครั้ง',
  language: 'ภาษา',
  foot: 'สำหรับเจ้าหน้าที่ที่ได้รับอนุญาตเท่านั้น',
  facts: {
    password: 'ประเทศของท่านเป็นผู้ตรวจสอบตัวตน ระบบนี้ไม่เห็นรหัสผ่านของท่าน',
    logged: 'สิ่งที่ท่านค้นหาและเปิดจะถูกบันทึกภายใต้นามแฝงของท่าน',
    ends: 'การใช้งานจะสิ้นสุดหลังไม่มีการใช้งาน 30 นาที และไม่เกิน 8 ชั่วโมงในทุกกรณี',
  },
  why: {
    ended: 'การใช้งานของท่านสิ้นสุดแล้ว สิ่งที่ส่งไปแล้วปลอดภัย โปรดเข้าสู่ระบบเพื่อทำต่อ',
    left: 'ท่านออกจากระบบแล้ว',
    refused: 'บัญชีของท่านไม่มีบทบาทในระบบนี้ โปรดสอบถามผู้ดูแลระบบ',
    offline: 'ระบบไม่ตอบสนอง ข้อความที่รับไว้แล้วยังคงดำเนินการต่อ',
    first: '',
  },
};

const km: typeof en = {
  title: 'ចូលប្រើប្រាស់',
  lead: 'ការជូនដំណឹង និងការបញ្ជូនករណីរវាងអង្គភាពជំនាញនៃរដ្ឋទាំងដប់មួយ ដោយមានហត្ថលេខា បិទជិត និងឆ្លើយតបទាន់ពេល។',
  button: 'ចូលដោយគណនីរដ្ឋរបស់អ្នក',
  again: 'ព្យាយាមម្តងទៀត',
  language: 'ភាសា',
  foot: 'សម្រាប់មន្ត្រីដែលមានសិទ្ធិប៉ុណ្ណោះ',
  facts: {
    password: 'រដ្ឋរបស់អ្នកពិនិត្យអត្តសញ្ញាណរបស់អ្នក។ ប្រព័ន្ធនេះមិនដែលឃើញពាក្យសម្ងាត់របស់អ្នកទេ។',
    logged: 'អ្វីដែលអ្នកស្វែងរក និងបើកមើល ត្រូវបានកត់ត្រាក្រោមរហស្សនាមរបស់អ្នក។',
    ends: 'វគ្គប្រើប្រាស់បញ្ចប់ក្រោយ ៣០ នាទីដែលមិនប្រើ ហើយមិនលើសពី ៨ ម៉ោងឡើយ។',
  },
  why: {
    ended: 'វគ្គរបស់អ្នកបានបញ្ចប់។ អ្វីដែលអ្នកបានផ្ញើគឺមានសុវត្ថិភាព។ សូមចូលម្តងទៀតដើម្បីបន្ត។',
    left: 'អ្នកបានចាកចេញហើយ។',
    refused: 'គណនីរបស់អ្នកគ្មានតួនាទីក្នុងប្រព័ន្ធនេះទេ។ សូមសួរអ្នកគ្រប់គ្រង។',
    offline: 'ប្រព័ន្ធមិនឆ្លើយតប។ សារដែលបានទទួលរួចនៅតែដំណើរការបន្ត។',
    first: '',
  },
};

export const startWords = { en: { start: en }, th: { start: th }, km: { start: km } };
