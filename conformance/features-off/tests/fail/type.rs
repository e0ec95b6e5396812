//! A type whose namespace is off.
fn total(invoice: &stripe_client::Invoice) -> i64 {
    invoice.total
}

fn main() {
    let _ = total;
}
