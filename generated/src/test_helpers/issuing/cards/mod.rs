// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Card`](crate::issuing::Card): A virtual or physical card that you issue to an [issuing cardholder](crate::issuing::Cardholder).
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`deliver_card`](deliver_card()) | Sets a test card's shipping to `delivered`. | `POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver` |
//! | [`fail_card`](fail_card()) | Sets a test card's shipping to `failure`: it was lost on the way. | `POST /v1/test_helpers/issuing/cards/{card}/shipping/fail` |
//! | [`return_card`](return_card()) | Sets a test card's shipping to `returned`: it came back to the sender. | `POST /v1/test_helpers/issuing/cards/{card}/shipping/return` |
//! | [`ship_card`](ship_card()) | Sets a test card's shipping to `shipped`: it is on the way. | `POST /v1/test_helpers/issuing/cards/{card}/shipping/ship` |
//! | [`submit_card`](submit_card()) | Sets a test card's shipping to `submitted`: the order is with the printer. | `POST /v1/test_helpers/issuing/cards/{card}/shipping/submit` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingDeliver")]
#[doc(alias = "posttesthelpersissuingcardscardshippingdeliver")]
pub use self::requests::deliver_card::deliver_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingFail")]
#[doc(alias = "posttesthelpersissuingcardscardshippingfail")]
pub use self::requests::fail_card::fail_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingReturn")]
#[doc(alias = "posttesthelpersissuingcardscardshippingreturn")]
pub use self::requests::return_card::return_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingShip")]
#[doc(alias = "posttesthelpersissuingcardscardshippingship")]
pub use self::requests::ship_card::ship_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingSubmit")]
#[doc(alias = "posttesthelpersissuingcardscardshippingsubmit")]
pub use self::requests::submit_card::submit_card;
