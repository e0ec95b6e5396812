//! What Stripe would deliver to a webhook endpoint: events around any object, signed.

use std::fmt;

use bytes::Bytes;
use serde::Serialize;
use serde_json::json;

use super::double::Double;
use super::store::text;
use super::stripe::{Stripe, Testable};
use super::world::World;
use super::{ids, kinds};
use crate::client::Method;
use crate::record::Json;
use crate::types::Timestamp;
use crate::webhook::{VerifyError, sign};

/// The secret that deliveries are signed with, unless they are told another.
const SECRET: &str = "whsec_double";

/// A delivery to a webhook endpoint: a body, and the header `Stripe-Signature` over it.
///
/// The event can be fetched from the double that made it.
#[must_use]
pub struct Delivery {
    double: Double,
    json: Json,
    secret: String,
}

impl<C: Testable> Stripe<C> {
    /// An event of that type, about that object as it is.
    ///
    /// Any type goes with any object: which type an object has at Stripe is not checked.
    pub fn event(&self, kind: impl fmt::Display, object: &impl Serialize) -> Delivery {
        let object = serde_json::to_value(object).unwrap_or_default();
        let mut state = self.double.state();
        let world = &mut state.world;
        world.now += 1;
        let request = format!("req_{}", ids::letters(14, &mut world.random));
        let json = json!({
            "id": ids::make("event", &mut world.random),
            "object": "event",
            "api_version": C::API_VERSION,
            "created": world.now,
            "data": { "object": object },
            "livemode": false,
            "pending_webhooks": 1,
            "request": { "id": request, "idempotency_key": null },
            "type": kind.to_string(),
        });
        world.store.enter("");
        drop(state);
        self.delivery(json)
    }

    /// A v2 notification of that type, about that object: the event itself, and the object, can be fetched.
    pub fn notification(&self, kind: impl fmt::Display, object: &impl Serialize) -> Delivery {
        let object = serde_json::to_value(object).unwrap_or_default();
        let mut state = self.double.state();
        let world = &mut state.world;
        world.now += 1;
        world.store.enter("");
        world.store.keep(&object, None);
        let related = text(&object, "id").map(|id| {
            let kind = text(&object, "object").unwrap_or_default();
            json!({ "id": id, "type": kind, "url": path(world, kind, id) })
        });
        let json = json!({
            "id": ids::make("event", &mut world.random),
            "object": "v2.core.event",
            "context": null,
            "created": Timestamp::new(world.now).to_string(),
            "livemode": false,
            "reason": null,
            "related_object": related,
            "type": kind.to_string(),
        });
        drop(state);
        self.delivery(json)
    }

    /// The secret that deliveries are signed with, unless they are told another: for the endpoint's `Verifier`.
    pub fn webhook_secret(&self) -> &'static str {
        SECRET
    }

    fn delivery(&self, json: Json) -> Delivery {
        let delivery = Delivery {
            double: self.double.clone(),
            json,
            secret: SECRET.to_owned(),
        };
        delivery.kept()
    }
}

impl Delivery {
    /// Says what was different before.
    pub fn previous_attributes(mut self, attributes: impl Into<Json>) -> Self {
        self.json["data"]["previous_attributes"] = attributes.into();
        self.kept()
    }

    /// Says which connected account it is of.
    pub fn account(mut self, account: &str) -> Self {
        let name = if text(&self.json, "object") == Some("event") {
            "account"
        } else {
            "context"
        };
        self.json[name] = account.into();
        self.kept()
    }

    /// Sets any other field of the event.
    pub fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.json[name] = value.into();
        self.kept()
    }

    /// The secret that it is signed with.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = secret.into();
        self
    }

    /// The event's id.
    pub fn id(&self) -> &str {
        text(&self.json, "id").unwrap_or_default()
    }

    /// The event.
    pub fn json(&self) -> &Json {
        &self.json
    }

    /// The body to be posted.
    pub fn body(&self) -> Bytes {
        self.json.to_string().into()
    }

    /// The header `Stripe-Signature`, signed now. It fails on a secret that is none.
    pub fn signature(&self) -> Result<String, VerifyError> {
        self.signature_at(Timestamp::now())
    }

    /// The same, signed at that time.
    pub fn signature_at(&self, at: Timestamp) -> Result<String, VerifyError> {
        sign(self.body(), self.secret.as_str(), at)
    }

    /// The event itself can be fetched; the objects in it stay as they are.
    fn kept(self) -> Self {
        self.double.state().world.store.keep_one(&self.json, None);
        self
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Delivery({} {})", self.id(), self.json["type"])
    }
}

/// Where an object of that kind is fetched.
fn path(world: &World, kind: &str, id: &str) -> String {
    let mut found = world.operations.iter().filter(|entry| {
        let operation = entry.operation();
        let parameters = operation.path.matches('{').count();
        let is_own =
            operation.method == Method::Get && operation.path.ends_with('}') && parameters == 1;
        is_own && kinds::with_reply(entry, kinds::kinds).contains(&kind)
    });
    let template = found.next().map_or("", |entry| entry.operation().path);
    let (collection, _) = template.rsplit_once('/').unwrap_or_default();
    format!("{collection}/{id}")
}
