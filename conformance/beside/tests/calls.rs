// Written by `cargo xtask generate` of stripe-client from Stripe's contract 2020-08-27. It is written anew, and never edited.

//! Every operation as its user begins it: what is required, and nothing else.
#![cfg(feature = "full")]
#![allow(deprecated)]

/// The operation that a request is of.
fn operation<R: beside::rt::Request>(_: &R) -> &'static str {
    R::OPERATION.id
}

#[test]
fn customers_list() {
    let request = beside::customers::list();
    assert_eq!(operation(& request), "GetCustomers");
}

#[test]
fn customers_retrieve() {
    let request = beside::customers::retrieve("cus_123");
    assert_eq!(operation(& request), "GetCustomersCustomer");
}

#[test]
fn customers_update() {
    let request = beside::customers::update("cus_123");
    assert_eq!(operation(& request), "PostCustomersCustomer");
}
