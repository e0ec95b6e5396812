// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Account>("charges::Account"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Charge>("charges::Charge"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::ChargePayer>("charges::ChargePayer"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Create>("charges::Create"),
    AnyType::of::<crate::charges::Customer>("charges::Customer"),
    AnyType::of::<crate::charges::DeletedCustomer>("charges::DeletedCustomer"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Invoice>("charges::Invoice"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::Retrieve>("charges::Retrieve"),
    #[cfg(feature = "charges")]
    AnyType::of::<crate::charges::invoices::Retrieve>("charges::invoices::Retrieve"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::CustomerOrDeleted>("customers::CustomerOrDeleted"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Delete>("customers::Delete"),
    #[cfg(feature = "customers")]
    AnyType::of::<crate::customers::Retrieve>("customers::Retrieve"),
];
