// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod aliases;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use aliases::*;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
mod payment_link;
#[cfg(
    any(
        feature = "checkout",
        feature = "credit_notes",
        feature = "customers",
        feature = "payment_links"
    )
)]
pub use payment_link::*;
