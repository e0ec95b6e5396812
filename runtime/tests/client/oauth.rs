//! OAuth of Connect, to the byte.

use crate::support::*;
use stripe_runtime::oauth::{self, Landing, OAuthErrorCode, Scope, StripeUser};
use stripe_runtime::{ErrorKind, RequestOptions};

#[test]
fn the_address_that_a_user_is_sent_to() {
    assert_eq!(
        oauth::authorize_url("ca_1").to_string(),
        "https://connect.stripe.com/oauth/authorize?client_id=ca_1&response_type=code"
    );
    let url = oauth::authorize_url("ca_1")
        .express()
        .scope(Scope::ReadWrite)
        .state("a b&c")
        .redirect_uri("https://shop.test/back?x=1")
        .landing(Landing::Register)
        .always_prompt(true)
        .suggested_capabilities(["transfers", "card_payments"])
        .stripe_user(
            StripeUser::default()
                .email("ü@shop.test")
                .country("DE")
                .dob_year("1970"),
        );
    assert_eq!(
        url.to_string(),
        "https://connect.stripe.com/express/oauth/authorize?client_id=ca_1&response_type=code&scope=read_write\
         &state=a%20b%26c&redirect_uri=https%3A%2F%2Fshop.test%2Fback%3Fx%3D1&stripe_landing=register&always_prompt=true\
         &suggested_capabilities[0]=transfers&suggested_capabilities[1]=card_payments\
         &stripe_user[email]=%C3%BC%40shop.test&stripe_user[country]=DE&stripe_user[dob_year]=1970"
    );
    assert_eq!(format!("{url:?}"), "AuthorizeUrl");
}

const TOKEN: &str = r#"{
    "access_token": "sk_test_theirs1234", "refresh_token": "rt_1", "livemode": false, "token_type": "bearer",
    "scope": "read_write", "stripe_publishable_key": "pk_test_1", "stripe_user_id": "acct_1"
}"#;

#[tokio::test]
async fn a_code_gives_an_account() {
    let server = Server::always(|| ok(TOKEN));
    let client = server.client();
    let token = oauth::token("ac_1").send(&client).await.unwrap();
    assert_eq!(token.stripe_user_id, "acct_1");
    assert_eq!(token.access_token.as_deref(), Some("sk_test_theirs1234"));
    assert_eq!(token.refresh_token.as_deref(), Some("rt_1"));
    assert_eq!(token.scope, Some(Scope::ReadWrite));
    assert!(token.issues().is_empty(), "{:?}", token.issues());
    let shown = format!("{token:?}");
    assert!(
        !shown.contains("theirs") && !shown.contains("rt_1"),
        "{shown}"
    );
    assert_eq!(
        server.seen()[0].whole(),
        "POST /oauth/token HTTP/1.1\n\
         authorization: Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc\n\
         user-agent: stripe-client/0.1.0\n\
         stripe-version: 2026-05-27.dahlia\n\
         accept: application/json\n\
         content-type: application/x-www-form-urlencoded\n\
         idempotency-key: UUID\n\
         content-length: 39\n\
         host: HOST\n\
         \n\
         grant_type=authorization_code&code=ac_1"
    );
    let refresh = oauth::refresh("rt_1").scope(Scope::ReadOnly);
    refresh.send(&client).await.unwrap();
    oauth::token("ac_2")
        .assert_capabilities(["transfers"])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        server.seen()[1].body(),
        "grant_type=refresh_token&refresh_token=rt_1&scope=read_only"
    );
    assert_eq!(
        server.seen()[2].body(),
        "grant_type=authorization_code&code=ac_2&assert_capabilities[0]=transfers"
    );
}

#[tokio::test]
async fn an_account_is_let_go() {
    let server = Server::always(|| ok(r#"{"stripe_user_id":"acct_1"}"#));
    // The platform's own call, whatever account the client acts for: the request says so itself.
    let gone = oauth::deauthorize("ca_1", "acct_1")
        .with(RequestOptions::new().api_key("sk_test_platform"))
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(gone.stripe_user_id, "acct_1");
    let seen = &server.seen()[0];
    assert_eq!(seen.target(), "POST /oauth/deauthorize");
    assert_eq!(seen.body(), "client_id=ca_1&stripe_user_id=acct_1");
    assert_eq!(
        seen.header("authorization"),
        Some("Bearer sk_test_platform")
    );
}

#[tokio::test]
async fn errors_are_of_a_kind_of_their_own() {
    let refusal = r#"{"error":"invalid_grant","error_description":"No such code: ac_1"}"#;
    let server = Server::always(move || reply(400, "request-id: req_9\r\n", refusal));
    let error = oauth::token("ac_1")
        .send(&server.client())
        .await
        .unwrap_err();
    assert_eq!(error.oauth_code(), Some(OAuthErrorCode::InvalidGrant));
    assert_eq!(error.stripe().unwrap().kind(), ErrorKind::OAuth);
    assert!(!error.is_retryable() && !error.is_card_decline());
    assert_eq!(
        error.to_string(),
        "HTTP 400 invalid_grant: No such code: ac_1 \
         [OAuthToken: POST /oauth/token; 1 attempt; request req_9]"
    );
    // An error of the API's has no such code.
    let server = Server::always(error_of_the_api);
    let error = oauth::token("ac_1")
        .send(&server.client())
        .await
        .unwrap_err();
    assert_eq!(error.oauth_code(), None);
    assert_eq!(error.stripe().unwrap().kind(), ErrorKind::Authentication);
}

fn error_of_the_api() -> Answer {
    crate::support::error(
        401,
        "",
        r#"{"type":"invalid_request_error","message":"No key"}"#,
    )
}
