//! The programs that people write with Stripe, as a new user writes them: each with one `use stripe_client::{...}` of
//! namespaces, whose `params` have all that their calls take. Each runs on a Stripe in memory.

#![allow(clippy::print_stdout)]
#![deny(clippy::unwrap_used)]

mod blocking_program;
mod checkout;
mod connect;
mod files_and_pdf;
mod invoices_to_paid;
mod lists_and_search;
mod metered_billing;
mod on_the_double;
mod own_transport;
mod payment;
mod subscription;
mod test_clock;
mod webhooks;
