//! A namespace that is off.
use stripe_client::disputes;

fn main() {
    let _ = disputes::close("dp_1");
}
