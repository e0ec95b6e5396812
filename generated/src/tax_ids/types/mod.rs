// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "customers", feature = "tax_ids"))]
mod owner;
#[cfg(any(feature = "customers", feature = "tax_ids"))]
pub use self::owner::*;
#[cfg(any(feature = "customers", feature = "tax_ids"))]
mod tax;
#[cfg(any(feature = "customers", feature = "tax_ids"))]
pub use self::tax::*;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "tax_ids"
        )
    )
)]
mod tax_id;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "tax_ids"
        )
    )
)]
pub use self::tax_id::*;
