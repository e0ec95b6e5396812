// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod amount;
#[cfg(feature = "invoices")]
pub use self::amount::*;
#[cfg(feature = "invoices")]
mod collection;
#[cfg(feature = "invoices")]
pub use self::collection::*;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))
)]
mod invoice;
#[cfg_attr(
    not(docsrs),
    cfg(any(feature = "invoice_payments", feature = "invoices", feature = "quotes"))
)]
pub use self::invoice::*;
#[cfg(feature = "invoices")]
mod line_item;
#[cfg(feature = "invoices")]
pub use self::line_item::*;
#[cfg(feature = "invoices")]
mod page;
#[cfg(feature = "invoices")]
pub use self::page::*;
#[cfg(feature = "invoices")]
mod payment;
#[cfg(feature = "invoices")]
pub use self::payment::*;
#[cfg(feature = "invoices")]
mod request;
#[cfg(feature = "invoices")]
pub use self::request::*;
#[cfg(feature = "invoices")]
mod tax;
#[cfg(feature = "invoices")]
pub use self::tax::*;
