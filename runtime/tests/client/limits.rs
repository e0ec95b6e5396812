//! What time does to a call: the limits on an attempt and on the whole of it, and the pauses between.
//!
//! The clock is Tokio's, paused: it jumps to whatever is due next, so no test waits and none depends on the machine.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::*;
use http::Response;
use stripe_runtime::{
    self as rt, Body, BoxFuture, Error, ReplyBody, RequestOptions, RetryPolicy, Transport,
    TransportError,
};
use tokio::time::Instant;

type Sent = Result<Response<ReplyBody>, TransportError>;

/// A transport on the paused clock. It notes when each attempt came, and its idempotency key.
#[derive(Clone)]
struct Double {
    answer: Arc<dyn Fn(usize, Body) -> BoxFuture<'static, Sent> + Send + Sync>,
    start: Instant,
    seen: Arc<Mutex<Vec<(Duration, String)>>>,
}

impl Double {
    fn new<F>(answer: impl Fn(usize, Body) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Sent> + Send + 'static,
    {
        Self {
            answer: Arc::new(move |number, body| Box::pin(answer(number, body))),
            start: Instant::now(),
            seen: Arc::default(),
        }
    }

    fn client(&self) -> Client {
        let builder = Client::builder(KEY).transport(self.clone());
        builder.timeout(seconds(10)).build().unwrap()
    }

    fn attempts(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// When the attempt was made, from the start on.
    fn at(&self, attempt: usize) -> Duration {
        self.seen.lock().unwrap()[attempt].0
    }
}

impl Transport for Double {
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        let key = request.headers().get("idempotency-key");
        let key = key.map(|key| key.to_str().unwrap().to_owned());
        let number = {
            let mut seen = self.seen.lock().unwrap();
            seen.push((self.start.elapsed(), key.unwrap_or_default()));
            seen.len() - 1
        };
        (self.answer)(number, request.into_body())
    }

    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        Some(Box::pin(tokio::time::sleep(duration)))
    }
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn done() -> Sent {
    Ok(Response::new(INVOICE.into()))
}

fn status(status: u16, headers: &[(&str, &str)]) -> Sent {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body = r#"{"error":{"type":"invalid_request_error","code":"rate_limit"}}"#;
    Ok(response.body(body.into()).unwrap())
}

fn timeout(error: &Error) -> &rt::TimeoutError {
    match error {
        Error::Timeout(timeout) => timeout,
        error => panic!("{error:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_stalled_attempt_is_made_again_under_the_same_key() {
    let double = Double::new(|number, _| async move {
        match number {
            0 | 1 => std::future::pending().await,
            _ => done(),
        }
    });
    let invoice = attach_payment("in_1").send(&double.client()).await.unwrap();
    assert_eq!(invoice.total, 1);
    let seen = double.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 3);
    assert!(seen[0].1.len() == 36 && seen.iter().all(|one| one.1 == seen[0].1));
    // Each attempt has its own ten seconds, and then comes a pause.
    assert!(seen[1].0 > seconds(10) && seen[1].0 < seconds(11));
    assert!(seen[2].0 > seen[1].0 + seconds(10) && seen[2].0 < seconds(23));
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_answers_is_told_with_its_attempts() {
    let double = Double::new(|_, _| std::future::pending());
    let request = attach_payment("in_1");
    let error = request.send(&double.client()).await.unwrap_err();
    assert_eq!(timeout(&error).limit(), seconds(10));
    assert_eq!(timeout(&error).attempts(), 3);
    assert!(!timeout(&error).is_whole_call());
    assert!(error.may_have_arrived() && error.is_retryable());
    assert!(
        error
            .to_string()
            .contains("no reply within 10s (the request may have arrived) [PostInvoicesInvoiceAttachPayment: POST /v1/invoices/{invoice}/attach_payment; 3 attempts]"),
        "{error}"
    );

    // Without a key it is never made again.
    let options = RequestOptions::new().without_idempotency_key();
    let error = request.with(options).send(&double.client()).await;
    let error = error.unwrap_err();
    assert_eq!(timeout(&error).attempts(), 1);
    assert!(!error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stalls_is_an_attempt_that_stalls() {
    let double = Double::new(|number, _| async move {
        let head = futures_util::stream::iter([Ok("{".into())]);
        let rest = futures_util::stream::pending();
        match number {
            0 => Ok(Response::new(ReplyBody::from_stream(
                futures_util::StreamExt::chain(head, rest),
            ))),
            _ => done(),
        }
    });
    let reply = attach_payment("in_1").send(&double.client()).await;
    assert_eq!((reply.unwrap().total, double.attempts()), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn the_limit_on_the_whole_call_runs_through_all_attempts() {
    let double = Double::new(|_, _| std::future::pending());
    let options = || RequestOptions::new().max_retries(9);
    for (options, end, attempts) in [
        (options().total_timeout(seconds(25)), 25, 3),
        (options().total_timeout(seconds(10)), 10, 1),
        (options().total_timeout(seconds(4)), 4, 1),
        // Unless it is set, every attempt has its time, and a minute is for the pauses: three times ten and sixty.
        (options().timeout(seconds(89)).max_retries(2), 269, 3),
    ] {
        let start = Instant::now();
        let call = attach_payment("in_1").with(options).send(&double.client());
        let error = call.await.unwrap_err();
        let took = start.elapsed();
        assert_eq!(timeout(&error).attempts(), attempts);
        if end < 100 {
            assert_eq!(took, seconds(end));
            assert_eq!(timeout(&error).limit(), seconds(end));
            assert!(timeout(&error).is_whole_call());
            assert!(error.to_string().contains("not done within"), "{error}");
        } else {
            assert!(took < seconds(end), "{took:?}");
        }
    }
    let slow = Double::new(|_, _| async {
        tokio::time::sleep(seconds(7)).await;
        status(500, &[])
    });
    let options = options().total_timeout(seconds(25));
    let start = Instant::now();
    let call = attach_payment("in_1").with(options).send(&slow.client());
    assert!(timeout(&call.await.unwrap_err()).is_whole_call());
    assert_eq!(start.elapsed(), seconds(25));
}

#[tokio::test(start_paused = true)]
async fn the_limit_holds_while_a_reply_is_read() {
    let double = Double::new(|_, _| {
        let items = vec![r#"{"id":"cus_1"}"#; 500].join(",");
        let list =
            format!(r#"{{"object":"list","data":[{items}],"has_more":false,"url":"/v1/x"}}"#);
        async { Ok(Response::new(list.into())) }
    });
    let client = double.client();
    // The reply is there at once, and so in time; but reading it begins too late.
    let no_time = || RequestOptions::new().timeout(Duration::ZERO);
    let list = ListCustomers::default();
    let call = list.clone().with(no_time()).send(&client);
    let error = call.await.unwrap_err();
    assert_eq!(timeout(&error).limit(), Duration::ZERO);
    assert!(error.may_have_arrived() && !error.is_retryable());
    assert_eq!(double.attempts(), 1);
    assert_eq!(list.send(&client).await.unwrap().data.len(), 500);
}

#[tokio::test(start_paused = true)]
async fn what_never_left_has_not_arrived() {
    let waits = |_: usize, body: Body| {
        body.progress().waiting();
        std::future::pending()
    };
    let double = Double::new(waits);
    let call = attach_payment("in_1").send(&double.client());
    let error = call.await.unwrap_err();
    assert!(!error.may_have_arrived() && error.is_retryable());
    assert!(!error.to_string().contains("arrived"), "{error}");

    // But when an attempt before it may have, the call may have.
    let double = Double::new(|number, body| async move {
        match number {
            0 => Err(TransportError::may_have_arrived("lost")),
            1 => {
                body.progress().waiting();
                std::future::pending().await
            }
            _ => Err(TransportError::not_sent("refused")),
        }
    });
    for retries in [1, 2] {
        double.seen.lock().unwrap().clear();
        let options = RequestOptions::new().max_retries(retries);
        let call = attach_payment("in_1").with(options).send(&double.client());
        let error = call.await.unwrap_err();
        assert!(error.may_have_arrived(), "{error}");
        assert!(error.to_string().contains("may have arrived"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn too_many_requests_are_repeated_when_asked_for_and_as_late_as_told() {
    for (headers, wait) in [
        (vec![("retry-after", "7")], Some(7)),
        (
            vec![
                ("retry-after", "Wed, 21 Oct 2015 07:28:09 GMT"),
                ("date", "Wed, 21 Oct 2015 07:28:00 GMT"),
            ],
            Some(9),
        ),
        (vec![], None),
    ] {
        let double = Double::new(move |number, _| {
            let answer = match number {
                0 => status(429, &headers),
                _ => done(),
            };
            async { answer }
        });
        let error = attach_payment("in_1").send(&double.client()).await;
        assert!(!error.unwrap_err().is_retryable());
        assert_eq!(double.attempts(), 1);

        double.seen.lock().unwrap().clear();
        let policy = RetryPolicy {
            rate_limits: true,
            ..RetryPolicy::default()
        };
        let builder = Client::builder(KEY).transport(double.clone());
        let client = builder.retry_policy(policy).build().unwrap();
        attach_payment("in_1").send(&client).await.unwrap();
        let waited = double.at(1) - double.at(0);
        match wait {
            Some(wait) => assert_eq!(waited, seconds(wait)),
            None => assert!(waited >= Duration::from_millis(500) && waited < seconds(1)),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_cant_get_better_is_not_made_again() {
    let double = Double::new(|_, _| async { Err(TransportError::permanent("not trusted")) });
    let error = attach_payment("in_1").send(&double.client()).await;
    let error = error.unwrap_err();
    assert_eq!(double.attempts(), 1);
    assert!(!error.is_retryable() && !error.may_have_arrived());
}

#[tokio::test]
async fn a_call_that_waits_for_a_place_has_not_arrived() {
    let server = Server::always(|| Answer::Stall);
    let client = server
        .builder()
        .max_connections(1)
        .max_retries(0)
        .build()
        .unwrap();
    let first = tokio::spawn(attach_payment("in_1").send(&client));
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tokio::time::pause();
    let options = RequestOptions::new().timeout(seconds(10));
    let error = attach_payment("in_2").with(options).send(&client).await;
    assert!(!error.unwrap_err().may_have_arrived());
    // The one that has the place went out.
    let error = first.await.unwrap().unwrap_err();
    assert!(timeout(&error).may_have_arrived());
    assert_eq!(timeout(&error).limit(), seconds(80));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_connection_in_a_full_backlog_has_not_arrived() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    // Nobody accepts: two fill the queue, and what comes after waits for its handshake.
    let _one = tokio::net::TcpStream::connect(address).await.unwrap();
    let _two = tokio::net::TcpStream::connect(address).await.unwrap();
    let builder = Client::builder(KEY).base_url(format!("http://{address}"));
    let client = builder.max_retries(0).build().unwrap();
    tokio::time::pause();
    let options = RequestOptions::new().timeout(seconds(10));
    let call = attach_payment("in_1").with(options).send(&client);
    let error = call.await.unwrap_err();
    assert!(!timeout(&error).may_have_arrived() && error.is_retryable());
    assert!(!error.to_string().contains("arrived"), "{error}");
}

#[tokio::test]
async fn a_place_is_kept_until_the_body_is_read() {
    let server = Server::start(|_, number| match number {
        // The rest of the body never comes.
        0 => Answer::Reply(200, "content-length: 99\r\n\r\n{".into(), vec![]),
        _ => ok(INVOICE),
    });
    let client = server.builder().max_connections(1).build().unwrap();
    let open = client.stream(&attach_payment("in_1")).await.unwrap();
    let second = tokio::spawn(attach_payment("in_2").send(&client));
    // Time enough to go wrong; where it goes right, how much it is doesn't matter.
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(
        server.seen().len(),
        1,
        "the place was given to another call"
    );
    drop(open);
    second.await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 2);
}
