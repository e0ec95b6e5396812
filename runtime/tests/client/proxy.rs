//! Proxies come from the environment; this machine itself is never behind one.

use std::process::Command;
use std::sync::Arc;

use crate::support::*;

/// What the process below does, with a proxy in its environment.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var("STRIPE_TEST_MOCK") else {
        return;
    };
    let client = Client::builder(KEY).max_retries(0).build().unwrap();
    let error = attach_payment("in_1").send(&client).await.unwrap_err();
    assert!(!error.may_have_arrived(), "{error:?}");
    let client = Client::builder(KEY).base_url(url).build().unwrap();
    // A client behind a reference or an `Arc` is a client.
    attach_payment("in_1").send(&&client).await.unwrap();
    attach_payment("in_1")
        .send(&Arc::new(client))
        .await
        .unwrap();
}

#[test]
fn the_environments_proxy_is_used_but_not_for_this_machine() {
    let proxy =
        Server::always(|| Answer::Raw(b"HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n".to_vec()));
    let mock = Server::always(|| ok(r#"{"id":"in_1","object":"invoice","total":1}"#));
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "proxy::child", "--nocapture"]);
    for name in [
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ] {
        child.env_remove(name);
    }
    child
        .env("HTTPS_PROXY", &proxy.url)
        .env("HTTP_PROXY", &proxy.url)
        .env("STRIPE_TEST_MOCK", &mock.url);
    let output = child.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(proxy.targets(), ["CONNECT api.stripe.com:443"]);
    assert!(!proxy.seen()[0].head.contains(KEY));
    assert_eq!(mock.seen().len(), 2);
}
