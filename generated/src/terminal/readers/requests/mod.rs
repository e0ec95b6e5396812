// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod cancel_action;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCancelAction")]
#[doc(alias = "postterminalreadersreadercancelaction")]
pub use self::cancel_action::*;
#[cfg(feature = "terminal")]
mod collect_inputs;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCollectInputs")]
#[doc(alias = "postterminalreadersreadercollectinputs")]
pub use self::collect_inputs::*;
#[cfg(feature = "terminal")]
mod collect_payment_method;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderCollectPaymentMethod")]
#[doc(alias = "postterminalreadersreadercollectpaymentmethod")]
pub use self::collect_payment_method::*;
#[cfg(feature = "terminal")]
mod confirm_payment_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderConfirmPaymentIntent")]
#[doc(alias = "postterminalreadersreaderconfirmpaymentintent")]
pub use self::confirm_payment_intent::*;
#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReaders")]
#[doc(alias = "postterminalreaders")]
pub use self::create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
#[doc(alias = "DeleteTerminalReadersReader")]
#[doc(alias = "deleteterminalreadersreader")]
pub use self::delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalReaders")]
#[doc(alias = "getterminalreaders")]
pub use self::list::*;
#[cfg(feature = "terminal")]
mod process_payment_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderProcessPaymentIntent")]
#[doc(alias = "postterminalreadersreaderprocesspaymentintent")]
pub use self::process_payment_intent::*;
#[cfg(feature = "terminal")]
mod process_setup_intent;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderProcessSetupIntent")]
#[doc(alias = "postterminalreadersreaderprocesssetupintent")]
pub use self::process_setup_intent::*;
#[cfg(feature = "terminal")]
mod refund_payment;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderRefundPayment")]
#[doc(alias = "postterminalreadersreaderrefundpayment")]
pub use self::refund_payment::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
#[doc(alias = "GetTerminalReadersReader")]
#[doc(alias = "getterminalreadersreader")]
pub use self::retrieve::*;
#[cfg(feature = "terminal")]
mod set_reader_display;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReaderSetReaderDisplay")]
#[doc(alias = "postterminalreadersreadersetreaderdisplay")]
pub use self::set_reader_display::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalReadersReader")]
#[doc(alias = "postterminalreadersreader")]
pub use self::update::*;
