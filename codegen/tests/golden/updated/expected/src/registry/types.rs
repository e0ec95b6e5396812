// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Create>("invoices::Create"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::Invoice>("invoices::Invoice"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceBilling>("invoices::InvoiceBilling"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceLastStatus>("invoices::InvoiceLastStatus"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceOutlook>("invoices::InvoiceOutlook"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceShipping>("invoices::InvoiceShipping"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceShippingObject>("invoices::InvoiceShippingObject"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::InvoiceStatus>("invoices::InvoiceStatus"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::List>("invoices::List"),
    #[cfg(feature = "invoices")]
    AnyType::of::<crate::invoices::params::Address>("invoices::params::Address"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Create>("orders::Create"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Order>("orders::Order"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::OrderMood>("orders::OrderMood"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::OrderRecipient>("orders::OrderRecipient"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::OrderState>("orders::OrderState"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::Retrieve>("orders::Retrieve"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::params::Address>("orders::params::Address"),
    #[cfg(feature = "orders")]
    AnyType::of::<crate::orders::params::Item>("orders::params::Item"),
];
