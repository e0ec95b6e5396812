// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    #[cfg(feature = "others")]
    AnyType::of::<crate::others::Delete>("others::Delete"),
    #[cfg(feature = "others")]
    AnyType::of::<crate::others::Retrieve>("others::Retrieve"),
    #[cfg(feature = "root")]
    AnyType::of::<crate::root::DeleteThing>("root::DeleteThing"),
    #[cfg(feature = "root")]
    AnyType::of::<crate::root::GetThing>("root::GetThing"),
    #[cfg(feature = "errors")]
    AnyType::of::<crate::types::Error>("types::Error"),
    #[cfg(any(feature = "others", feature = "root"))]
    AnyType::of::<crate::types::Thing>("types::Thing"),
];
