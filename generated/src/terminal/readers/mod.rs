// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Reader`](crate::terminal::Reader): A device that takes payments in person.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists readers, filtered by location, kind, serial number or whether they are online. | `GET /v1/terminal/readers` |
//! | [`create`](create()) | Registers a reader with the code it shows, at a location. | `POST /v1/terminal/readers` |
//! | [`retrieve`](retrieve()) | Fetches a reader, with what it is doing. | `GET /v1/terminal/readers/{reader}` |
//! | [`update`](update()) | Changes a reader's label or metadata. | `POST /v1/terminal/readers/{reader}` |
//! | [`delete`](delete()) | Deletes a reader. | `DELETE /v1/terminal/readers/{reader}` |
//! | [`cancel_action`](cancel_action()) | Stops what a reader is doing and brings back its start screen. | `POST /v1/terminal/readers/{reader}/cancel_action` |
//! | [`collect_inputs`](collect_inputs()) | Has a reader ask the customer for a signature, a choice, an address, a number or text. | `POST /v1/terminal/readers/{reader}/collect_inputs` |
//! | [`collect_payment_method`](collect_payment_method()) | Has a reader read a card for a payment intent, without paying yet. | `POST /v1/terminal/readers/{reader}/collect_payment_method` |
//! | [`confirm_payment_intent`](confirm_payment_intent()) | Pays a payment intent with the card that the reader has just read. | `POST /v1/terminal/readers/{reader}/confirm_payment_intent` |
//! | [`process_payment_intent`](process_payment_intent()) | Hands a payment intent to a reader, which asks for a card and pays. | `POST /v1/terminal/readers/{reader}/process_payment_intent` |
//! | [`process_setup_intent`](process_setup_intent()) | Hands a setup intent to a reader, which saves a card without charging it. | `POST /v1/terminal/readers/{reader}/process_setup_intent` |
//! | [`refund_payment`](refund_payment()) | Refunds a payment at a reader, for which the customer shows the card again, as Interac cards in Canada need. | `POST /v1/terminal/readers/{reader}/refund_payment` |
//! | [`set_reader_display`](set_reader_display()) | Shows the goods and the total on a reader's screen. | `POST /v1/terminal/readers/{reader}/set_reader_display` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
pub use self::requests::cancel_action::cancel_action;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
pub use self::requests::collect_inputs::collect_inputs;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
pub use self::requests::collect_payment_method::collect_payment_method;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
pub use self::requests::confirm_payment_intent::confirm_payment_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
pub use self::requests::create::create;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalReadersReader")]
#[doc(alias = "deleteterminalreadersreader")]
pub use self::requests::delete::delete;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
pub use self::requests::list::list;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
pub use self::requests::process_payment_intent::process_payment_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
pub use self::requests::process_setup_intent::process_setup_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
pub use self::requests::refund_payment::refund_payment;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
pub use self::requests::set_reader_display::set_reader_display;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
pub use self::requests::update::update;
#[cfg(feature = "terminal")]
pub mod params;
