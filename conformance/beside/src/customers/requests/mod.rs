// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

//! The requests of `customers`, as its functions make them.

pub(super) mod list;
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub use self::list::List;
pub(super) mod retrieve;
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::retrieve::Retrieve;
pub(super) mod update;
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub use self::update::Update;
