//! The double of Stripe (feature `testing`): that it answers every operation as the contract says, and does what its page
//! promises.
#![allow(clippy::print_stdout)]

mod answers;
mod every_operation;
mod lists;
mod objects;
mod payments;
mod refusals;
mod shop;
mod webhooks;

/// The end of a future that nothing keeps waiting.
fn run<F: std::future::IntoFuture>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(future.into_future())
}
