// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt::record::AnyType;
/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Create>("invoices::Create"),
    AnyType::of::<crate::invoices::Invoice>("invoices::Invoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::List>("invoices::List"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Create>("orders::Create"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Order>("orders::Order"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Retrieve>("orders::Retrieve"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::params::Item>("orders::params::Item"),
    AnyType::of::<crate::params::Shipping>("params::Shipping"),
    AnyType::of::<crate::types::InvoiceBilling>("types::InvoiceBilling"),
    AnyType::of::<crate::types::OrderState>("types::OrderState"),
];
