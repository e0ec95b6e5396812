// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`InboundTransfer`](crate::treasury::InboundTransfer): Money that you pull from a bank account of your own into a financial account, by ACH debit.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`fail`](fail()) | Sets a test inbound transfer to `failed`, for the reason you name. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail` |
//! | [`return_inbound_transfer`](return_inbound_transfer()) | Returns a test inbound transfer: the money leaves again, in a received debit. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return` |
//! | [`succeed`](succeed()) | Sets a test inbound transfer to `succeeded`: the money is there. | `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdFail")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidfail")]
pub use self::requests::fail::fail;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdReturn")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidreturn")]
pub use self::requests::return_inbound_transfer::return_inbound_transfer;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTreasuryInboundTransfersIdSucceed")]
#[doc(alias = "posttesthelperstreasuryinboundtransfersidsucceed")]
pub use self::requests::succeed::succeed;
#[cfg(feature = "test_helpers")]
pub mod params;
