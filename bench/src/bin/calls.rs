//! Calls over loopback: `attach_payment` by the client, and the same bytes sent by bare reqwest.
//!
//! Both keep their connections and read all of the reply, and each comes in two kinds: one that hands over the reply's
//! bytes, and one that decodes them. Bare reqwest that decodes does what no program can do without: it makes an
//! idempotency key, limits the call's time and reads the reply with serde's derives.
#![allow(clippy::print_stdout)]
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bench::alternate::median;
use bench::server::Server;
use bench::{Failed, allocations, data, mirror};
use serde::Deserialize;
use stripe_client::{Bytes, Client, RawRequest, invoices};

/// Calls at a time.
const TOGETHER: usize = 20;
/// Calls of one turn.
const TURN: usize = 10_000;
const TURNS: usize = 9;
const KEY: &str = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";
const AUTHORIZATION: &str = "Bearer sk_test_4eC39HqLyjWDarjtT1zdp7dc";
const IDEMPOTENCY: &str = "idempotency-key";
const FIXED: &str = "0f9e9a57-1111-4111-8111-111111111111";

/// A reply with three of an invoice's fields: what is left is the call itself.
const SMALL: &str = r#"{"id":"in_123","object":"invoice","total":1299}"#;

struct Bare {
    client: reqwest::Client,
    url: String,
    agent: String,
}

#[derive(Deserialize)]
struct Three {
    total: i64,
}

type Decode = fn(&[u8]) -> Result<i64, Failed>;

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
            measure(only.as_ref(), "a reply of 47 bytes", SMALL, |json| {
                Ok(serde_json::from_slice::<Three>(json)?.total)
            })
            .await?;
        }
        if only.as_ref().is_none_or(|only| !only.small) {
            measure(only.as_ref(), "a reply of 4 KB", data::INVOICE, |json| {
                Ok(serde_json::from_slice::<mirror::invoice::Invoice>(json)?.total)
            })
            .await?;
        }
        Ok(())
    })
}

async fn measure(
    only: Option<&Only>,
    what: &str,
    reply: &'static str,
    decode: Decode,
) -> Result<(), Failed> {
    let server = Server::start(reply)?;
    let client = Client::builder(KEY).base_url(server.url()).build()?;
    let bare = Arc::new(Bare::new(server.url())?);
    let length = reply.len();

    let whole = client.clone();
    let ours = move || typed(client.clone());
    let raw = move || raw(whole.clone(), length);
    let dropped = bare.clone();
    let bytes = move || dropped.clone().bytes(length);
    let decoded = move || bare.clone().decoded(decode);

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
                "derives" => decoded().await?,
                _ => return Err("a side is `client`, `raw`, `bytes` or `derives`".into()),
            }
        }
        return Ok(());
    }

    let mut sides: [Rates; 4] = Default::default();
    let [one, two, three, four] = &mut sides;
    for _ in 0..TURNS {
        one.take(&raw).await?;
        two.take(&bytes).await?;
        three.take(&ours).await?;
        four.take(&decoded).await?;
    }
    println!("{what}, {TOGETHER} calls at a time");
    one.show("stripe-client, bytes");
    two.show("reqwest, bytes");
    three.show("stripe-client, decoded");
    four.show("reqwest, key, limit, derives");
    println!(
        "  stripe-client makes {:.2} times as many calls for bytes, {:.2} times as many decoded (medians); decoded, {:.2} \
         times as many as reqwest for bytes",
        one.against(two),
        three.against(four),
        three.against(two),
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

async fn typed(client: Client) -> Result<(), Failed> {
    let invoice = invoices::attach_payment("in_123")
        .payment_intent("pi_123")
        .expand(["payments"])
        .send(&client)
        .await?;
    right(invoice.total == 1299)
}

/// The same call, its reply left as it came.
async fn raw(client: Client, length: usize) -> Result<(), Failed> {
    let reply = RawRequest::post("/v1/invoices/in_123/attach_payment")
        .body(
            "application/x-www-form-urlencoded",
            "expand[0]=payments&payment_intent=pi_123",
        )
        .send_as::<Bytes, _>(&client)
        .await?;
    right(reply.len() == length)
}

impl Bare {
    fn new(url: &str) -> Result<Self, Failed> {
        Ok(Self {
            client: reqwest::Client::builder().build()?,
            url: format!("{url}/v1/invoices/in_123/attach_payment"),
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
            .header("content-type", "application/x-www-form-urlencoded")
            .body("expand[0]=payments&payment_intent=pi_123")
    }

    async fn bytes(self: Arc<Self>, length: usize) -> Result<(), Failed> {
        let request = self.request().header(IDEMPOTENCY, FIXED);
        let reply = request.send().await?.bytes().await?;
        right(reply.len() == length)
    }

    async fn decoded(self: Arc<Self>, decode: Decode) -> Result<(), Failed> {
        let request = self.request().header(IDEMPOTENCY, random_key());
        let request = request.timeout(Duration::from_secs(80));
        let reply = request.send().await?.error_for_status()?.bytes().await?;
        right(decode(&reply)? == 1299)
    }
}

fn right(is: bool) -> Result<(), Failed> {
    is.then_some(())
        .ok_or_else(|| "not the reply that was sent".into())
}

fn random_key() -> String {
    uuid::Uuid::new_v4().to_string()
}
