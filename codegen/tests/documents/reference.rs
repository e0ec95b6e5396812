//! Where Stripe's reference has an operation: addresses by rules from the path, of the contract in spec/.

use crate::support::CLIENT;
use codegen::describe;

const SITE: &str = "https://docs.stripe.com/api/";

/// Each kind of path once, as the reference has it.
#[test]
fn addresses_follow_the_paths() {
    let krate = &*CLIENT;
    for (operation, page) in [
        // A collection, an object, an action on one, an action on all.
        ("PostCustomers", "customers/create"),
        ("GetCustomers", "customers/list"),
        ("GetCustomersCustomer", "customers/retrieve"),
        ("PostCustomersCustomer", "customers/update"),
        ("DeleteCustomersCustomer", "customers/delete"),
        ("GetCustomersSearch", "customers/search"),
        (
            "PostInvoicesInvoiceAttachPayment",
            "invoices/attach_payment",
        ),
        ("PostInvoicesInvoiceFinalize", "invoices/finalize"),
        ("PostPaymentIntentsIntentConfirm", "payment_intents/confirm"),
        (
            "DeleteSubscriptionsSubscriptionExposedId",
            "subscriptions/cancel",
        ),
        // A namespace of resources.
        ("PostCheckoutSessions", "checkout/sessions/create"),
        ("GetIssuingCards", "issuing/cards/list"),
        ("PostTestHelpersTestClocks", "test_clocks/create"),
        // What lies below another object has its section alone.
        ("GetCustomersCustomerPaymentMethods", "customers"),
    ] {
        let operation = describe::find(krate, operation).unwrap();
        let reference = describe::operation(krate, operation).reference;
        assert_eq!(
            reference,
            Some(format!("{SITE}{page}")),
            "{}",
            operation.path
        );
    }
}

/// An address is a path of plain names: those of the operation's path up to its first parameter, and what is done.
#[test]
fn every_address_is_one() {
    let krate = &*CLIENT;
    let mut without = Vec::new();
    for operation in describe::operations(krate) {
        let Some(reference) = &operation.reference else {
            without.push(operation.path);
            continue;
        };
        let page = reference.strip_prefix(SITE).unwrap();
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let names: Vec<&str> = page.split('/').collect();
        let plain = |name: &&str| !name.is_empty() && name.chars().all(is_plain);
        assert!(names.iter().all(plain), "{reference}");
        let fixed: Vec<&str> = operation
            .path
            .split('/')
            .skip_while(|name| ["", "v1", "test_helpers"].contains(name))
            .take_while(|name| !name.starts_with('{'))
            .collect();
        let same = names
            .iter()
            .zip(&fixed)
            .take_while(|(own, path)| own == path);
        let same = same.count();
        // One step more at most: what is done.
        assert!(
            same > 0 && names.len() <= same + 1,
            "{reference}: {}",
            operation.path
        );
    }
    assert_eq!(without, Vec::<String>::new());
}
