//! Transports: the usual one under load, and others in its place.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::*;
use stripe_runtime::{self as rt, Error, RequestError, RetryPolicy};

#[tokio::test]
async fn an_own_transport_needs_one_method_and_no_tokio_timer() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let double = move |request: http::Request<rt::Body>| {
        let body = String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned();
        log.lock()
            .unwrap()
            .push(format!("{} {} {body}", request.method(), request.uri()));
        let first = log.lock().unwrap().len() == 1;
        async move {
            match first {
                true => Err(rt::TransportError::may_have_arrived("lost")),
                false => Ok(http::Response::new(rt::ReplyBody::from(INVOICE))),
            }
        }
    };
    let client = Client::builder(KEY)
        .transport(double)
        .retry_policy(quick())
        .build()
        .unwrap();
    // No runtime: the futures crate's executor, and the timer that works anywhere.
    let reply = std::thread::spawn(move || {
        futures_executor(attach_payment("in_1").extra("a", 1).send(&client))
    });
    assert_eq!(reply.join().unwrap().unwrap().total, 1);
    assert_eq!(
        *seen.lock().unwrap(),
        ["POST https://api.stripe.com/v1/invoices/in_1/attach_payment a=1"; 2]
    );
}

/// A `block_on` in ten lines.
fn futures_executor<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl std::task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Arc::new(Unpark(std::thread::current())).into();
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(output) => return output,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

#[tokio::test]
async fn a_stalled_own_transport_times_out_by_the_built_in_timer() {
    let double = |_: http::Request<rt::Body>| std::future::pending();
    let client = Client::builder(KEY)
        .transport(double)
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[test]
fn without_a_runtime_the_usual_transport_says_so() {
    let client = Client::builder(KEY)
        .retry_policy(RetryPolicy {
            max_retries: 0,
            ..quick()
        })
        .build()
        .unwrap();
    let error = futures_executor(attach_payment("in_1").send(&client)).unwrap_err();
    assert!(error.to_string().contains("no Tokio runtime"), "{error}");
}

#[test]
fn plain_http_reaches_this_machine_only_unless_asked_for() {
    let builder = || Client::builder(KEY);
    assert!(matches!(
        builder().base_url("http://api.stripe.com").build(),
        Err(Error::Request(error)) if matches!(error.reason(), RequestError::BaseUrl(_))
    ));
    assert!(
        builder()
            .server_url(rt::Server::Files, "http://files.example")
            .build()
            .is_err()
    );
    assert!(
        builder()
            .base_url("http://mock.internal")
            .allow_http()
            .build()
            .is_ok()
    );
    assert!(builder().base_url("http://localhost:12111").build().is_ok());
    assert!(builder().base_url("nonsense").build().is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_through_a_hundred_connections() {
    let server = Server::start(|seen, _| {
        let id = seen
            .target()
            .trim_start_matches("POST /v1/invoices/")
            .trim_end_matches("/attach_payment");
        ok(format!(r#"{{"id":"{id}","object":"invoice","total":1}}"#))
    });
    let client = server
        .builder()
        .max_connections(100)
        .max_retries(0)
        .build()
        .unwrap();
    let calls: Vec<_> = (0..10_000)
        .map(|n| tokio::spawn(attach_payment(format!("in_{n}")).send(&client)))
        .collect();
    for (n, call) in calls.into_iter().enumerate() {
        assert_eq!(call.await.unwrap().unwrap().id.as_str(), format!("in_{n}"));
    }
    assert_eq!(server.seen().len(), 10_000);
    let mut all = keys(&server);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 10_000, "each call has its own key");
    // A few more are opened where a call is let in before the connection it was to have is back in the pool.
    let connections = server.connections();
    assert!(connections < 200, "{connections} connections");
}
