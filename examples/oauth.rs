//! An account of someone else's is connected by OAuth: `/connect` sends a user to Stripe, who comes back to `/back`:
//! `STRIPE_API_KEY=sk_test_... STRIPE_CLIENT_ID=ca_... cargo run -p examples --example oauth`.
//!
//! New platforms make accounts with `accounts::create` instead: see the example `connect`.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::get;
use stripe_client::oauth::{self, OAuthErrorCode, Scope};
use stripe_client::{Client, balance};

pub struct Platform {
    pub client: Client,
    /// `ca_...`, in the Dashboard's settings of Connect.
    pub client_id: String,
}

/// What a user comes back with: a code, or an error in its place.
#[derive(serde::Deserialize)]
struct Back {
    state: String,
    code: Option<String>,
    error: Option<OAuthErrorCode>,
}

pub fn app(platform: Platform) -> axum::Router {
    axum::Router::new()
        .route("/connect", get(connect))
        .route("/back", get(back))
        .with_state(Arc::new(platform))
}

/// The state should be random and kept in the user's session, so that nobody connects an account for someone else.
const STATE: &str = "of the session";

async fn connect(State(platform): State<Arc<Platform>>) -> Redirect {
    let url = oauth::authorize_url(&platform.client_id)
        .scope(Scope::ReadWrite)
        .state(STATE);
    Redirect::to(&url.to_string())
}

async fn back(
    State(platform): State<Arc<Platform>>,
    Query(back): Query<Back>,
) -> Result<String, (StatusCode, String)> {
    let refuse = |why: String| (StatusCode::BAD_REQUEST, why);
    if back.state != STATE {
        return Err(refuse("this is another user's".into()));
    }
    let Some(code) = back.code else {
        return Err(refuse(format!("not connected: {:?}", back.error)));
    };
    let token = match oauth::token(code).send(&platform.client).await {
        Ok(token) => token,
        Err(error) if error.oauth_code() == Some(OAuthErrorCode::InvalidGrant) => {
            return Err(refuse("the code has expired: connect again".into()));
        }
        Err(error) => return Err((StatusCode::BAD_GATEWAY, error.to_string())),
    };
    // Calls for the account are the platform's own. `oauth::deauthorize` lets it go.
    let theirs = platform.client.for_account(&token.stripe_user_id);
    match balance::retrieve().send(&theirs).await {
        Ok(has) => Ok(format!("connected, with {} balances", has.available.len())),
        Err(error) => Err((StatusCode::BAD_GATEWAY, error.to_string())),
    }
}

#[tokio::main]
async fn main() -> examples::Result<()> {
    let client_id = std::env::var("STRIPE_CLIENT_ID").map_err(|_| "set STRIPE_CLIENT_ID")?;
    let client = examples::client()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    Ok(axum::serve(listener, app(Platform { client, client_id })).await?)
}
