//! Replies and requests go between threads, and over a caught panic, however deeply their types refer to each other.
use std::panic::{RefUnwindSafe, UnwindSafe};

use stripe_client::{
    Account, Charge, Customer, Error, Invoice, List, PaymentIntent, Transfer, invoices,
};

fn anywhere<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static>() {}

pub(super) fn main() {
    anywhere::<Account>();
    anywhere::<Charge>();
    anywhere::<Customer>();
    anywhere::<Invoice>();
    anywhere::<List<Transfer>>();
    anywhere::<PaymentIntent>();
    anywhere::<invoices::Create>();
    anywhere::<invoices::params::Rendering>();
    fn error<T: Send + Sync + 'static>() {}
    error::<Error>();
}
