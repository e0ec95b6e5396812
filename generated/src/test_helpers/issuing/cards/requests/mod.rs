// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.issuing.cards`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod deliver_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingDeliver")]
#[doc(alias = "posttesthelpersissuingcardscardshippingdeliver")]
pub use self::deliver_card::DeliverCard;
#[cfg(feature = "test_helpers")]
pub(super) mod fail_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingFail")]
#[doc(alias = "posttesthelpersissuingcardscardshippingfail")]
pub use self::fail_card::FailCard;
#[cfg(feature = "test_helpers")]
pub(super) mod return_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingReturn")]
#[doc(alias = "posttesthelpersissuingcardscardshippingreturn")]
pub use self::return_card::ReturnCard;
#[cfg(feature = "test_helpers")]
pub(super) mod ship_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingShip")]
#[doc(alias = "posttesthelpersissuingcardscardshippingship")]
pub use self::ship_card::ShipCard;
#[cfg(feature = "test_helpers")]
pub(super) mod submit_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingSubmit")]
#[doc(alias = "posttesthelpersissuingcardscardshippingsubmit")]
pub use self::submit_card::SubmitCard;
