//! The blocking client: the same requests, with and without a Tokio runtime around.

use std::io::Read as _;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use crate::support::*;
use stripe_runtime::{self as rt, Hook, RawRequest, RequestOptions};

fn client(server: &Server) -> BlockingClient {
    server.builder().build_blocking().unwrap()
}

fn server() -> Server {
    Server::start(
        |seen, number| match seen.target().starts_with("GET /v1/customers") {
            true => ok(format!(
                r#"{{"object":"list","data":[{{"id":"cus_{number}"}},{{"id":"cus_x{number}"}}],"has_more":{},"url":"/v1/customers"}}"#,
                number < 2
            )),
            false => ok(r#"{"id":"in_1","object":"invoice","total":1}"#),
        },
    )
}

fn story(client: &BlockingClient) {
    let ids: Vec<String> = ListCustomers::default()
        .items(client)
        .map(|item| item.unwrap().id.to_string())
        .collect();
    assert_eq!(
        ids,
        ["cus_0", "cus_x0", "cus_1", "cus_x1", "cus_2", "cus_x2"]
    );
    let invoice = attach_payment("in_1").send(client).unwrap();
    assert_eq!((invoice.total, invoice.request_id()), (1, "req_1"));
    assert_eq!(RawRequest::get("/v1/x").send(client).unwrap()["id"], "in_1");
    let mut text = String::new();
    client
        .stream(&attach_payment("in_1"))
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.starts_with(r#"{"id":"in_1""#));
    assert!(attach_payment("").send(client).is_err());
}

#[test]
fn without_a_runtime() {
    let server = server();
    story(&client(&server));
    assert_eq!(server.connections(), 1, "connections are reused");
}

#[tokio::test]
async fn inside_a_runtime_of_one_thread() {
    let server = server();
    let client = client(&server);
    story(&client);
    drop(client);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_a_runtime_of_many_threads() {
    let server = server();
    let client = client(&server);
    let task = tokio::spawn(async move { story(&client) });
    task.await.unwrap();
}

#[test]
fn from_many_threads_at_once() {
    let server = Server::always(|| ok(r#"{"id":"in_1","object":"invoice","total":1}"#));
    let client = client(&server);
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || {
                for _ in 0..10 {
                    attach_payment("in_1").send(&client).unwrap();
                }
            })
        })
        .collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    assert_eq!(server.seen().len(), 80);
}

#[test]
fn pages_and_so_many_items() {
    let server = server();
    let client = client(&server);
    let pages: Vec<_> = ListCustomers::default()
        .pages(&client)
        .map(|page| page.unwrap().data.len())
        .collect();
    assert_eq!(pages, [2, 2, 2]);
    let server = self::server();
    let client = self::client(&server);
    assert_eq!(ListCustomers::default().items(&client).take(3).count(), 3);
    assert_eq!(
        server.targets()[1],
        "GET /v1/customers?limit=1&starting_after=cus_x0"
    );
}

#[test]
fn a_bad_key_is_told_at_once() {
    assert!(matches!(
        reason(&BlockingClient::new("sk_test\n").unwrap_err()),
        rt::RequestError::MalformedKey
    ));
    assert!(BlockingClient::new("sk_test_1").is_ok());
}

/// Makes a call of its own before an attempt, once it has a client.
#[derive(Clone, Default)]
struct Nested {
    client: Arc<OnceLock<BlockingClient>>,
    elsewhere: bool,
    got: Arc<Mutex<Vec<String>>>,
}

impl Hook for Nested {
    fn before_attempt(&self, attempt: &rt::Attempt<'_>) {
        let Some(client) = self.client.get().filter(|_| attempt.method == "POST") else {
            return;
        };
        let request = RawRequest::get("/v1/x");
        let request = request.with(RequestOptions::new().total_timeout(Duration::ZERO));
        let client = client.clone();
        let call = move || request.send(&client).unwrap_err().to_string();
        let told = match self.elsewhere {
            true => std::thread::spawn(call).join().unwrap(),
            false => call(),
        };
        self.got.lock().unwrap().push(told);
    }
}

#[test]
fn a_call_from_a_hook_ends() {
    for (elsewhere, expected) in [(false, "in a hook"), (true, "not done within 0ns")] {
        let server = server();
        let hook = Nested {
            elsewhere,
            ..Nested::default()
        };
        let client = server.builder().hook(hook.clone()).build_blocking();
        let client = client.unwrap();
        assert!(hook.client.set(client.clone()).is_ok());
        assert_eq!(attach_payment("in_1").send(&client).unwrap().total, 1);
        let got = hook.got.lock().unwrap().clone();
        assert!(got.len() == 1 && got[0].contains(expected), "{got:?}");
        assert!(
            server
                .seen()
                .iter()
                .all(|seen| !seen.target().contains("/v1/x"))
        );
    }
}
