//! A client that makes no more than so many requests a second, whoever shares it:
//! `STRIPE_API_KEY=sk_test_... cargo run -p examples --example rate_limit`.
//!
//! Stripe allows 100 requests a second in live mode, and 25 in test mode: <https://docs.stripe.com/rate-limits>.

use std::time::Duration;

use http::{Request, Response};
use stripe_client::client::{
    Body, BoxFuture, ReplyBody, ReqwestTransport, Transport, TransportError,
};
use stripe_client::{Client, balance};
use tokio::sync::Mutex;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// A transport that waits for its turn: a ready one of any kind is in it.
pub struct RateLimited<T> {
    transport: T,
    turns: Mutex<Interval>,
}

impl<T> RateLimited<T> {
    pub fn new(transport: T, a_second: u32) -> Self {
        let mut turns = interval(Duration::from_secs(1) / a_second.max(1));
        // After a pause there is no rush.
        turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            transport,
            turns: Mutex::new(turns),
        }
    }
}

impl<T: Transport> Transport for RateLimited<T> {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ReplyBody>, TransportError>> {
        // A call whose time is over before its turn was not sent.
        request.body().progress().waiting();
        Box::pin(async move {
            // One waits for the next turn, and the others for it, in order.
            self.turns.lock().await.tick().await;
            self.transport.send(request).await
        })
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        self.transport.sleep(duration)
    }
}

#[tokio::main]
async fn main() -> examples::Result<()> {
    // Its clones, and the clients derived from it, keep the limit together.
    let usual = ReqwestTransport::new(Duration::from_secs(30), 100)?;
    let client = examples::builder()?
        .transport(RateLimited::new(usual, 20))
        .build()?;
    run(&client).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let balance = balance::retrieve().send(client).await?;
    for available in &balance.available {
        println!("{}", available.currency.money(available.amount));
    }
    Ok(())
}
