//! Calls over loopback: two of the client's, and the same bytes sent by bare reqwest. One reports usage, the call that
//! programs make most often, and its reply is small; the other one attaches a payment to an invoice.
//!
//! Both keep their connections and read all of the reply, and each comes in two kinds: one that hands over the reply's
//! bytes, and one that decodes them. Bare reqwest that decodes does what no program can do without: it makes an
//! idempotency key, limits the call's time and reads the reply with serde's derives. What the first two of these cost by
//! themselves is a side of its own.
#![allow(clippy::print_stdout)]
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bench::alternate::median;
use bench::server::Server;
use bench::{Failed, allocations, data, mirror};
use serde::Deserialize;
use stripe_client::{Bytes, Client, RawRequest, billing, invoices};

/// Calls at a time.
const TOGETHER: usize = 20;
/// Calls of one turn.
const TURN: usize = 10_000;
const TURNS: usize = 9;
const KEY: &str = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";
const AUTHORIZATION: &str = "Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc";
const IDEMPOTENCY: &str = "idempotency-key";
const FIXED: &str = "0f9e9a57-1111-4111-8111-111111111111";
const FORM: &str = "application/x-www-form-urlencoded";

/// A call and its reply.
struct Case {
    name: &'static str,
    path: &'static str,
    body: &'static str,
    reply: &'static str,
    decode: fn(&[u8]) -> Result<bool, Failed>,
}

const SMALL: Case = Case {
    name: "a meter event, whose reply has 229 bytes",
    path: "/v1/billing/meter_events",
    body: "event_name=requests&payload[stripe_customer_id]=cus_123&payload[value]=25",
    reply: r#"{"object":"billing.meter_event","created":1748310000,"event_name":"requests","identifier":"0f9e9a57-1111-4111-8111-111111111111","livemode":false,"payload":{"stripe_customer_id":"cus_123","value":"25"},"timestamp":1748310000}"#,
    decode: |json| Ok(serde_json::from_slice::<MeterEvent>(json)?.is_right()),
};

const LARGE: Case = Case {
    name: "an invoice of 4 KB",
    path: "/v1/invoices/in_123/attach_payment",
    body: "expand[0]=payments&payment_intent=pi_123",
    reply: data::INVOICE,
    decode: |json| Ok(serde_json::from_slice::<mirror::invoice::Invoice>(json)?.total == 1299),
};

/// The fields of a meter event, as a program has them that writes its own.
#[derive(Deserialize)]
struct MeterEvent {
    created: i64,
    event_name: String,
    identifier: String,
    livemode: bool,
    payload: std::collections::BTreeMap<String, String>,
    timestamp: i64,
}

impl MeterEvent {
    fn is_right(&self) -> bool {
        self.created == self.timestamp
            && !self.livemode
            && self.event_name == "requests"
            && self.identifier == FIXED
            && self.payload.len() == 2
    }
}

struct Bare {
    client: reqwest::Client,
    case: &'static Case,
    url: String,
    agent: String,
}

fn main() -> Result<(), Failed> {
    let provider = rustls::crypto::ring::default_provider();
    provider
        .install_default()
        .map_err(|_| "a provider is installed already")?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let only = Only::read()?;
        if only.as_ref().is_none_or(|only| only.small) {
            measure(only.as_ref(), &SMALL, meter_event).await?;
        }
        if only.as_ref().is_none_or(|only| !only.small) {
            measure(only.as_ref(), &LARGE, attach_payment).await?;
        }
        Ok(())
    })
}

async fn measure<W>(
    only: Option<&Only>,
    case: &'static Case,
    typed: impl Fn(Client) -> W + Clone + Send + Sync + 'static,
) -> Result<(), Failed>
where
    W: Future<Output = Result<(), Failed>> + Send,
{
    let server = Server::start(case.reply)?;
    let client = Client::builder(KEY).base_url(server.url()).build()?;
    let bare = Arc::new(Bare::new(server.url(), case)?);

    let whole = client.clone();
    let ours = move || typed(client.clone());
    let raw = move || raw(whole.clone(), case);
    let (one, two, three) = (bare.clone(), bare.clone(), bare);
    let bytes = move || one.clone().bytes();
    let limited = move || two.clone().limited();
    let decoded = move || three.clone().decoded();

    ours().await?;
    bytes().await?;
    match server.first().as_slice() {
        [ours, theirs] if ours == theirs => {}
        first => return Err(format!("not the same bytes: {first:#?}").into()),
    }

    if let Some(only) = only {
        for _ in 0..only.calls {
            match only.side.as_str() {
                "client" => ours().await?,
                "raw" => raw().await?,
                "bytes" => bytes().await?,
                "limited" => limited().await?,
                "derives" => decoded().await?,
                _ => {
                    return Err("a side is `client`, `raw`, `bytes`, `limited` or `derives`".into());
                }
            }
        }
        return Ok(());
    }

    let mut sides: [Rates; 5] = Default::default();
    let [one, two, three, four, five] = &mut sides;
    for _ in 0..TURNS {
        one.take(&raw).await?;
        two.take(&bytes).await?;
        three.take(&limited).await?;
        four.take(&ours).await?;
        five.take(&decoded).await?;
    }
    println!("{}, {TOGETHER} calls at a time", case.name);
    one.show("stripe-client, bytes");
    two.show("reqwest, bytes");
    three.show("reqwest, key, limit, bytes");
    four.show("stripe-client, decoded");
    five.show("reqwest, key, limit, derives");
    println!(
        "  medians: for bytes {:.2} times as many calls as reqwest, which with a key and a limit makes {:.2} times as many \
         as without; decoded {:.2} times as many",
        one.against(two),
        three.against(two),
        four.against(five),
    );
    Ok(())
}

/// One side and how many calls it makes, one after the other, for a profiler: `calls client small 10000`.
struct Only {
    side: String,
    small: bool,
    calls: usize,
}

impl Only {
    fn read() -> Result<Option<Self>, Failed> {
        let mut arguments = std::env::args().skip(1);
        let (Some(side), Some(size), Some(calls)) =
            (arguments.next(), arguments.next(), arguments.next())
        else {
            return Ok(None);
        };
        Ok(Some(Self {
            side,
            small: match size.as_str() {
                "small" => true,
                "large" => false,
                _ => return Err("a reply is `small` or `large`".into()),
            },
            calls: calls.parse()?,
        }))
    }
}

#[derive(Default)]
struct Rates {
    per_second: Vec<f64>,
    allocations: usize,
}

impl Rates {
    /// One turn.
    async fn take<W>(&mut self, work: &W) -> Result<(), Failed>
    where
        W: AsyncWork,
    {
        let (start, before) = (Instant::now(), allocations());
        let tasks: Vec<_> = (0..TOGETHER)
            .map(|_| {
                let work = work.clone();
                tokio::spawn(async move {
                    for _ in 0..TURN / TOGETHER {
                        work.run().await?;
                    }
                    Ok::<_, Failed>(())
                })
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        self.per_second
            .push(TURN as f64 / start.elapsed().as_secs_f64());
        self.allocations = (allocations() - before) / TURN;
        Ok(())
    }

    fn show(&self, name: &str) {
        let best = self.per_second.iter().copied().fold(0.0, f64::max);
        println!(
            "  {name:<30} {best:>8.0} calls/s  {:>4} allocations per call",
            self.allocations
        );
    }

    /// The median of the turns' ratios.
    fn against(&self, other: &Self) -> f64 {
        let turns = self.per_second.iter().zip(&other.per_second);
        median(turns.map(|(ours, theirs)| ours / theirs).collect())
    }
}

/// A call that can be made again and again, by many tasks.
trait AsyncWork: Clone + Send + Sync + 'static {
    fn run(&self) -> impl Future<Output = Result<(), Failed>> + Send;
}

impl<F, W> AsyncWork for F
where
    F: Fn() -> W + Clone + Send + Sync + 'static,
    W: Future<Output = Result<(), Failed>> + Send,
{
    fn run(&self) -> impl Future<Output = Result<(), Failed>> + Send {
        self()
    }
}

async fn meter_event(client: Client) -> Result<(), Failed> {
    let payload = [("stripe_customer_id", "cus_123"), ("value", "25")];
    let event = billing::meter_events::create("requests", payload)
        .send(&client)
        .await?;
    right(event.payload.len() == 2)
}

async fn attach_payment(client: Client) -> Result<(), Failed> {
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .expand(["payments"])
        .send(&client)
        .await?;
    right(invoice.total == 1299)
}

/// The same call, its reply left as it came.
async fn raw(client: Client, case: &Case) -> Result<(), Failed> {
    let reply = RawRequest::post(case.path)
        .body(FORM, case.body)
        .send_as::<Bytes, _>(&client)
        .await?;
    right(reply.len() == case.reply.len())
}

impl Bare {
    fn new(url: &str, case: &'static Case) -> Result<Self, Failed> {
        Ok(Self {
            client: reqwest::Client::builder().build()?,
            case,
            url: format!("{url}{}", case.path),
            agent: format!("stripe-client/{}", env!("CARGO_PKG_VERSION")),
        })
    }

    fn request(&self) -> reqwest::RequestBuilder {
        self.client
            .post(&self.url)
            .header("authorization", AUTHORIZATION)
            .header("user-agent", &self.agent)
            .header("stripe-version", stripe_client::API_VERSION)
            .header("accept", "application/json")
            .header("content-type", FORM)
            .body(self.case.body)
    }

    async fn bytes(self: Arc<Self>) -> Result<(), Failed> {
        let request = self.request().header(IDEMPOTENCY, FIXED);
        let reply = request.send().await?.bytes().await?;
        right(reply.len() == self.case.reply.len())
    }

    async fn limited(self: Arc<Self>) -> Result<(), Failed> {
        let reply = self.whole().await?;
        right(reply.len() == self.case.reply.len())
    }

    async fn decoded(self: Arc<Self>) -> Result<(), Failed> {
        let reply = self.whole().await?;
        right((self.case.decode)(&reply)?)
    }

    /// With a key of its own, and a limit.
    async fn whole(&self) -> Result<Bytes, Failed> {
        let request = self.request().header(IDEMPOTENCY, random_key());
        let request = request.timeout(Duration::from_secs(80));
        Ok(request.send().await?.error_for_status()?.bytes().await?)
    }
}

fn right(is: bool) -> Result<(), Failed> {
    is.then_some(())
        .ok_or_else(|| "not the reply that was sent".into())
}

fn random_key() -> String {
    uuid::Uuid::new_v4().to_string()
}
