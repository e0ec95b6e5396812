// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod deliver_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingDeliver")]
#[doc(alias = "posttesthelpersissuingcardscardshippingdeliver")]
pub use self::deliver_card::*;
#[cfg(feature = "test_helpers")]
mod fail_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingFail")]
#[doc(alias = "posttesthelpersissuingcardscardshippingfail")]
pub use self::fail_card::*;
#[cfg(feature = "test_helpers")]
mod return_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingReturn")]
#[doc(alias = "posttesthelpersissuingcardscardshippingreturn")]
pub use self::return_card::*;
#[cfg(feature = "test_helpers")]
mod ship_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingShip")]
#[doc(alias = "posttesthelpersissuingcardscardshippingship")]
pub use self::ship_card::*;
#[cfg(feature = "test_helpers")]
mod submit_card;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersIssuingCardsCardShippingSubmit")]
#[doc(alias = "posttesthelpersissuingcardscardshippingsubmit")]
pub use self::submit_card::*;
