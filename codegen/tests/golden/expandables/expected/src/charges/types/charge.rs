// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `account` object.
///
/// Contract: `#/components/schemas/account`.
///
/// Feature: `charges`.
#[cfg(feature = "charges")]
#[non_exhaustive]
pub struct Account {
    pub id: rt::Id<Account>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `charge` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/charges/object)
///
/// Contract: `#/components/schemas/charge`.
///
/// Feature: `charges`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "charges")]
#[non_exhaustive]
pub struct Charge {
    pub id: rt::Id<crate::charges::Charge>,
    /// An id; the object itself when `customer` is expanded. May be null.
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    /// An id; the object itself when `invoice` is expanded.
    pub invoice: Option<rt::Expandable<crate::charges::Invoice>>,
    /// An id; the object itself when `payer` is expanded.
    pub payer: Option<rt::Expandable<ChargePayer>>,
    /// Ids; the objects themselves when `invoices` is expanded.
    pub invoices: Option<Vec<rt::Expandable<crate::charges::Invoice>>>,
    /// May be null.
    pub latest: Option<
        std::collections::BTreeMap<String, rt::Expandable<crate::charges::Invoice>>,
    >,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What `payer` can be.
///
/// Contract: `#/components/schemas/charge/properties/payer`.
///
/// Feature: `charges`.
#[cfg(feature = "charges")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ChargePayer {
    /// An object whose `object` is `customer`.
    Customer(rt::Boxed<Customer>),
    /// An object whose `object` is `account`.
    Account(rt::Boxed<Account>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

#[cfg(feature = "charges")]
impl ChargePayer {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The `Customer`, if it is one.
    pub fn as_customer(&self) -> Option<&Customer> {
        match self {
            Self::Customer(object) => Some(object),
            _ => None,
        }
    }

    /// The `Account`, if it is one.
    pub fn as_account(&self) -> Option<&Account> {
        match self {
            Self::Account(object) => Some(object),
            _ => None,
        }
    }
}

/// The `customer` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/customers/object)
///
/// Contract: `#/components/schemas/customer`.
#[non_exhaustive]
pub struct Customer {
    pub id: rt::Id<Customer>,
    /// An id; the object itself when `default_charge` is expanded. May be null.
    pub default_charge: Option<rt::Expandable<crate::charges::Charge>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What is left of a deleted `customer`.
///
/// Contract: `#/components/schemas/deleted_customer`.
#[non_exhaustive]
pub struct DeletedCustomer {
    pub id: rt::Id<Customer>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

#[cfg(feature = "charges")]
rt::record! {
    Account;
    const "object" = Str("account");
    0 => id "id" required;
}

#[cfg(feature = "charges")]
rt::record! {
    Charge;
    const "object" = Str("charge");
    0 => id "id" required;
    1 => customer = None "customer";
    2 => invoice = None "invoice";
    3 => payer = None "payer";
    4 => invoices = None "invoices";
    5 => latest = None "latest";
}

#[cfg(feature = "charges")]
rt::union! {
    ChargePayer by "object";
    0 => Customer(tag "customer");
    1 => Account(tag "account");
}

rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => id "id" required;
    1 => default_charge = None "default_charge";
}

rt::record! {
    DeletedCustomer;
    const "deleted" = Bool(true);
    const "object" = Str("customer");
    0 => id "id" required;
}
