// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Customer;
use crate::charges::DeletedCustomer;
use crate::rt;

/// Customer or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1customers~1{customer}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `customers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomerOrDeleted {
    /// An object whose `object` is `customer`.
    Customer(Box<Customer>),
    /// A deleted object whose `object` is `customer`.
    DeletedCustomer(Box<DeletedCustomer>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

rt::union! {
    CustomerOrDeleted by "object";
    0 => Customer(tag "customer");
    1 => DeletedCustomer(deleted "customer");
}
