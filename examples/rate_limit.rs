//! A client whose calls go through layers of `tower`: here, no more than so many a second, whoever shares it:
//! `STRIPE_API_KEY=sk_test_... cargo run -p examples --example rate_limit`.
//!
//! Stripe allows 100 requests a second in live mode, and 25 in test mode: <https://docs.stripe.com/rate-limits>.

use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use stripe_client::client::{
    Body, BoxFuture, ReplyBody, ReqwestTransport, Transport, TransportError,
};
use stripe_client::{Client, balance};
use tower::util::BoxCloneSyncService;
use tower::{BoxError, ServiceBuilder, ServiceExt as _, service_fn};

/// A transport under layers of tower.
pub struct Layered {
    stack: BoxCloneSyncService<Request<Body>, Response<ReplyBody>, BoxError>,
    transport: Arc<dyn Transport>,
}

impl Layered {
    /// So many requests a second; the others wait in a queue. Any other layers can stand here.
    pub fn rate_limited(transport: impl Transport, a_second: u64) -> Self {
        let transport: Arc<dyn Transport> = Arc::new(transport);
        let below = transport.clone();
        let send = service_fn(move |request| {
            let below = below.clone();
            async move { below.send(request).await }
        });
        let stack = ServiceBuilder::new()
            .buffer(1024)
            .rate_limit(a_second, Duration::from_secs(1))
            .service(send);
        let stack = BoxCloneSyncService::new(stack);
        Self { stack, transport }
    }
}

impl Transport for Layered {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<ReplyBody>, TransportError>> {
        // A call whose time is over while it waits was not sent.
        request.body().progress().waiting();
        let reply = self.stack.clone().oneshot(request);
        Box::pin(async move {
            reply.await.map_err(|error| match error.downcast() {
                Ok(lost) => *lost,
                // A layer's own: it let nothing through.
                Err(error) => TransportError::not_sent(error),
            })
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
    let limited = Layered::rate_limited(usual, 20);
    run(&examples::builder()?.transport(limited).build()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let balance = balance::retrieve().send(client).await?;
    for available in &balance.available {
        println!("{}", available.currency.money(available.amount));
    }
    Ok(())
}
