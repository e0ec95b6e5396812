// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

mod list;
#[doc(alias = "GetCustomers")]
#[doc(alias = "getcustomers")]
pub use self::list::*;
mod retrieve;
#[doc(alias = "GetCustomersCustomer")]
#[doc(alias = "getcustomerscustomer")]
pub use self::retrieve::*;
mod update;
#[doc(alias = "PostCustomersCustomer")]
#[doc(alias = "postcustomerscustomer")]
pub use self::update::*;
