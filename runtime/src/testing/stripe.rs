//! The double as a test holds it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::Map;

use super::answer::Answer;
use super::call::{Call, Received};
use super::check::{self, Form};
use super::double::{Double, Handler};
use super::fault::Fault;
use super::store::Store;
use super::world::World;
use crate::client::registry::Entry;
use crate::client::{
    Client, ClientBuilder, Contract, Request, RequestError, RetryPolicy, Transport,
};
use crate::record::{self, DecodeError, Json, Value};
use crate::types::Timestamp;

/// A contract that can be stood in for: it has a table of its operations. Generated crates implement it.
pub trait Testable: Contract {
    /// All operations that are compiled.
    fn operations() -> &'static [Entry];
}

/// A Stripe in memory. A clone is the same one.
///
/// See the [module](self) for what it does, and what it doesn't.
pub struct Stripe<C> {
    pub(super) double: Double,
    contract: PhantomData<fn() -> C>,
}

/// 2026-01-01T00:00:00Z.
const START: i64 = 1_767_225_600;

impl<C: Testable> Stripe<C> {
    /// One that makes as little as the contract allows: what may be null is null, lists are empty.
    pub fn new() -> Self {
        Self::of(0, true)
    }

    /// One that makes anything that the contract allows, by chance; the same seed gives the same.
    pub fn seeded(seed: u64) -> Self {
        Self::of(seed, false)
    }

    fn of(seed: u64, plain: bool) -> Self {
        let world = World {
            random: fastrand::Rng::with_seed(seed),
            plain,
            now: START,
            takes_any_id: false,
            store: Store::default(),
            declining: Default::default(),
            operations: C::operations(),
        };
        Self {
            double: Double::new(C::operations(), C::API_VERSION, world),
            contract: PhantomData,
        }
    }

    /// A client whose calls come here. Failed calls are repeated as ever, without the pauses.
    pub fn client(&self) -> Client<C> {
        let built = self.builder().build();
        built.unwrap_or_else(|error| {
            Client::from_inner(Err(RequestError::Transport(error.to_string())))
        })
    }

    /// The same, with settings of its own.
    pub fn builder(&self) -> ClientBuilder<C> {
        let policy = RetryPolicy {
            min_delay: Duration::ZERO,
            max_delay: Duration::ZERO,
            ..RetryPolicy::default()
        };
        Client::builder("sk_test_double")
            .transport(self.transport())
            .retry_policy(policy)
    }

    /// The same, for programs that have no async runtime.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn blocking_client(
        &self,
    ) -> Result<crate::client::blocking::Client<C>, crate::client::Error> {
        self.builder().build_blocking()
    }

    /// What carries a client's requests here, for a client that is built elsewhere.
    pub fn transport(&self) -> impl Transport + Clone {
        self.double.clone()
    }

    /// Answers the calls of an operation. The requests are checked before, and recorded.
    ///
    /// What is set last counts. [`Answer::made`] is what comes where nothing is set.
    pub fn on<R>(&self, handler: impl Fn(&Received<R>) -> Answer + Send + Sync + 'static) -> &Self
    where
        R: Request + Default,
    {
        let handler: Handler = Arc::new(move |call| match received(call) {
            Ok(request) => handler(&request),
            Err(error) => Fault::invalid(error.to_string()).into(),
        });
        self.double
            .state()
            .handlers
            .insert(R::OPERATION.id, handler);
        self
    }

    /// Answers the next call of an operation so. Several are given one after another, before what [`on`](Self::on) says.
    ///
    /// A call that the client repeats takes one for each attempt.
    pub fn once<R: Request>(&self, answer: impl Into<Answer>) -> &Self {
        let mut state = self.double.state();
        state
            .once
            .entry(R::OPERATION.id)
            .or_default()
            .push_back(answer.into());
        drop(state);
        self
    }

    /// The requests of an operation that came, in their order, those that were refused left out.
    pub fn requests<R: Request + Default>(&self) -> Vec<Received<R>> {
        let calls = self.calls();
        let own = calls
            .iter()
            .filter(|call| call.operation.is_some_and(|own| own.id == R::OPERATION.id));
        own.filter_map(|call| received(call).ok()).collect()
    }

    /// All calls that came, in their order; each attempt is one.
    pub fn calls(&self) -> Vec<Call> {
        self.double.state().calls.clone()
    }

    /// Makes an object that has these fields, as if it had been created: it can be fetched, listed and changed.
    ///
    /// It fails on a field that the type doesn't have, or that has another type.
    pub fn object<T: Value + Default>(&self, fields: impl Into<Json>) -> Result<T, Fault> {
        let fields = fields.into();
        // What says nothing fits every type, and of a union's it tells none.
        let said = match fields.as_object().is_some_and(Map::is_empty) {
            true => None,
            false => Some(check::read(T::default().slot(), &fields, Form::Part)?),
        };
        let said: Vec<&Json> = said.iter().collect();
        let mut state = self.double.state();
        let json = state.world.made_at(T::default().slot(), &said);
        state.world.store.enter("");
        state.world.store.keep(&json, None);
        drop(state);
        record::from_value(json).map_err(|error| Fault::invalid(error.to_string()))
    }

    /// Keeps an object as it is: it can be fetched, listed and changed.
    pub fn keep(&self, object: &impl Serialize) -> &Self {
        let json = serde_json::to_value(object).unwrap_or_default();
        let mut state = self.double.state();
        state.world.store.enter("");
        state.world.store.keep(&json, None);
        drop(state);
        self
    }

    /// The parameters of a request of that operation, as the contract allows them: for tools that go through all of them.
    pub fn parameters(&self, entry: &'static Entry) -> Json {
        let mut request = entry.empty_request();
        self.double.state().world.parameters(request.slot())
    }

    /// Takes any id in a path for one of an object, which is then made, instead of Stripe's 404.
    pub fn take_any_id(&self) -> &Self {
        self.double.state().world.takes_any_id = true;
        self
    }

    /// What the time is: 2026-01-01T00:00:00Z unless set. It goes on by a second with every call.
    pub fn set_time(&self, now: impl Into<Timestamp>) -> &Self {
        self.double.state().world.now = now.into().seconds();
        self
    }
}

/// The request of a call, read back.
fn received<R: Request + Default>(call: &Call) -> Result<Received<R>, DecodeError> {
    let mut request = R::default();
    record::fill_slice(&mut request, call.parameters.to_string().as_bytes())?;
    Ok(Received {
        request,
        call: call.clone(),
    })
}

impl<C: Testable> Default for Stripe<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> Clone for Stripe<C> {
    fn clone(&self) -> Self {
        Self {
            double: self.double.clone(),
            contract: PhantomData,
        }
    }
}

impl<C> fmt::Debug for Stripe<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stripe({} calls)", self.double.state().calls.len())
    }
}
