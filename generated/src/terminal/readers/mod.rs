// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `terminal.readers`
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
mod requests;
#[cfg(feature = "terminal")]
pub use self::requests::*;
#[cfg(feature = "terminal")]
pub mod params;
