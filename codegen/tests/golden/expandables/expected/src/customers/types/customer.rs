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
    Customer(rt::Boxed<Customer>),
    /// A deleted object whose `object` is `customer`.
    DeletedCustomer(rt::Boxed<DeletedCustomer>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl CustomerOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Customer> {
        match self {
            Self::Customer(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Customer> {
        match self {
            Self::Customer(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedCustomer> {
        match self {
            Self::DeletedCustomer(object) => Some(object),
            _ => None,
        }
    }
}

rt::union! {
    CustomerOrDeleted by "object";
    0 => Customer(tag "customer");
    1 => DeletedCustomer(deleted "customer");
}
