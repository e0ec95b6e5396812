// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

use crate::rt::record::AnyType;

/// Every type of the contract: what comes back, nested parameters, and requests, by module and name.
pub static TYPES: &[AnyType] = &[
    AnyType::of::<crate::customers::Customer>("customers::Customer"),
    AnyType::of::<crate::customers::List>("customers::List"),
    AnyType::of::<crate::customers::Retrieve>("customers::Retrieve"),
    AnyType::of::<crate::customers::Update>("customers::Update"),
];
