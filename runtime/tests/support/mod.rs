//! A server of our own, and requests as the generator writes them.
#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic
)]
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use stripe_runtime as rt;

pub const KEY: &str = "sk_test_4eC39HqLyjWDarjtT1zdp7dc";

pub struct TestContract;

impl rt::Contract for TestContract {
    const API_VERSION: &'static str = "2026-05-27.dahlia";
    const CRATE_NAME: &'static str = "stripe-client";
    const CRATE_VERSION: &'static str = "0.1.0";
}

pub type Client = rt::Client<TestContract>;
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<TestContract>;
pub type ClientBuilder = rt::ClientBuilder<TestContract>;

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// The request line without the version.
    pub fn target(&self) -> &str {
        self.head
            .lines()
            .next()
            .unwrap()
            .trim_end_matches(" HTTP/1.1")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (own, value) = line.split_once(": ")?;
            own.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn body(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// All of it, with what differs from run to run put out.
    pub fn whole(&self) -> String {
        let mut out = String::new();
        for line in self.head.lines() {
            match line.split_once(": ") {
                Some(("host", _)) => out.push_str("host: HOST\n"),
                Some(("idempotency-key", key)) => {
                    assert_eq!(key.len(), 36, "a UUID: {key}");
                    out.push_str("idempotency-key: UUID\n");
                }
                _ => {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        out.push('\n');
        out.push_str(self.body());
        out
    }
}

/// What the server does with a request.
pub enum Answer {
    /// A status, more headers (each with its line end), and a body.
    Reply(u16, String, Vec<u8>),
    /// These bytes, then the end of the connection.
    Raw(Vec<u8>),
    /// The end of the connection.
    Close,
    /// Nothing at all, until the client goes away.
    Stall,
}

pub fn ok(body: impl Into<Vec<u8>>) -> Answer {
    reply(200, "request-id: req_1\r\n", body)
}

pub fn reply(status: u16, headers: &str, body: impl Into<Vec<u8>>) -> Answer {
    Answer::Reply(
        status,
        format!("content-type: application/json\r\n{headers}"),
        body.into(),
    )
}

pub fn error(status: u16, headers: &str, error: &str) -> Answer {
    reply(status, headers, format!(r#"{{"error":{error}}}"#))
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Answers the first request with the first answer, and so on; then it hangs up.
    pub fn script(answers: Vec<Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter());
        Self::start(move |_, _| answers.lock().unwrap().next().unwrap_or(Answer::Close))
    }

    /// Answers every request alike.
    pub fn always(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Self {
        Self::start(move |_, _| answer())
    }

    /// `answer` gets the request and its number, from 0.
    pub fn start(answer: impl Fn(&Seen, usize) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let answer = Arc::new(answer);
        let server = Self {
            url,
            seen: seen.clone(),
            connections: connections.clone(),
        };
        thread::spawn(move || {
            for stream in listener.incoming() {
                connections.fetch_add(1, Ordering::SeqCst);
                let (seen, answer) = (seen.clone(), answer.clone());
                thread::spawn(move || drop(serve(stream.unwrap(), &seen, &*answer)));
            }
        });
        server
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.seen()
            .iter()
            .map(|seen| seen.target().to_owned())
            .collect()
    }

    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder(KEY)
            .base_url(&self.url)
            .retry_policy(quick())
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }
}

/// Pauses that tests don't wait for.
pub fn quick() -> rt::RetryPolicy {
    rt::RetryPolicy {
        max_retries: 2,
        min_delay: Duration::from_millis(1),
        max_delay: Duration::from_millis(2),
    }
}

fn serve(
    mut stream: TcpStream,
    seen: &Mutex<Vec<Seen>>,
    answer: &(dyn Fn(&Seen, usize) -> Answer + Send + Sync),
) -> io::Result<()> {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer)? {
        let number = {
            let mut seen = seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        match answer(&request, number) {
            Answer::Reply(status, headers, body) => {
                let head = format!(
                    "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\n\r\n",
                    body.len()
                );
                let mut bytes = head.into_bytes();
                bytes.extend(body);
                stream.write_all(&bytes)?;
            }
            Answer::Raw(bytes) => {
                stream.write_all(&bytes)?;
                return Ok(());
            }
            Answer::Close => return Ok(()),
            Answer::Stall => {
                let _ = stream.read(&mut [0; 1])?;
                return Ok(());
            }
        }
    }
    Ok(())
}

fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Seen>> {
    let mut more = |buffer: &mut Vec<u8>| -> io::Result<usize> {
        let mut chunk = [0; 65536];
        let read = stream.read(&mut chunk)?;
        buffer.extend_from_slice(&chunk[..read]);
        Ok(read)
    };
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end;
        }
        if more(buffer)? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end + 4);
    let seen = Seen {
        head,
        body: Vec::new(),
    };
    let mut body = Vec::new();
    if seen.header("transfer-encoding") == Some("chunked") {
        loop {
            let line = loop {
                if let Some(at) = buffer.windows(2).position(|w| w == b"\r\n") {
                    break at;
                }
                if more(buffer)? == 0 {
                    return Ok(None);
                }
            };
            let size =
                usize::from_str_radix(std::str::from_utf8(&buffer[..line]).unwrap(), 16).unwrap();
            while buffer.len() < line + 2 + size + 2 {
                if more(buffer)? == 0 {
                    return Ok(None);
                }
            }
            body.extend_from_slice(&buffer[line + 2..line + 2 + size]);
            buffer.drain(..line + 2 + size + 2);
            if size == 0 {
                break;
            }
        }
    } else {
        let length: usize = seen
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        while buffer.len() < length {
            if more(buffer)? == 0 {
                return Ok(None);
            }
        }
        body = buffer.drain(..length).collect();
    }
    Ok(Some(Seen { body, ..seen }))
}

// ---- Types as the generator writes them.

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customer {
    pub id: rt::Id<Customer>,
    pub name: Option<String>,
    pub extra: rt::Extra,
}
rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => id "id" required;
    1 => name "name";
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    pub id: rt::Id<Invoice>,
    pub total: i64,
    pub lines: rt::List<Customer>,
    pub extra: rt::Extra,
}
rt::record! {
    Invoice;
    const "object" = Str("invoice");
    0 => id "id" required;
    1 => total "total" required;
    2 => lines "lines";
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Collection {
    ChargeAutomatically,
    SendInvoice,
    Unknown(String),
}
rt::open_enum! {
    Collection;
    0 => ChargeAutomatically "charge_automatically";
    1 => SendInvoice "send_invoice";
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Anchor {
    Now,
    At(rt::Timestamp),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Anchor;
    0 => Now = text "now";
    1 => At(integer);
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Range {
    pub gte: Option<rt::Timestamp>,
    pub lt: Option<rt::Timestamp>,
    pub extra: rt::Extra,
}
rt::record! {
    Range;
    0 => gte "gte";
    1 => lt "lt";
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub price: Option<String>,
    pub quantity: Option<i64>,
    pub tax_rates: rt::Clearable<Vec<String>>,
    pub metadata: rt::Clearable<rt::Metadata>,
    pub extra: rt::Extra,
}
rt::record! {
    Item;
    0 => price "price";
    1 => quantity "quantity";
    2 => tax_rates "tax_rates" clearable;
    3 => metadata "metadata" clearable;
}

macro_rules! request_type {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Default)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name {
            $(pub $field: $type,)*
            pub extra: rt::Extra,
            pub options: rt::RequestOptions,
        }
    };
}

request_type!(AttachPayment {
    invoice: rt::Id<Invoice>,
    expand: Option<Vec<String>>,
    payment_intent: Option<rt::Id<Customer>>,
});
rt::record! {
    AttachPayment;
    0 => invoice "invoice" required path;
    1 => expand "expand";
    2 => payment_intent "payment_intent";
}
rt::request! {
    AttachPayment -> Invoice;
    "PostInvoicesInvoiceAttachPayment" Post "/v1/invoices/{invoice}/attach_payment" Form;
}

pub fn attach_payment(invoice: impl Into<rt::Id<Invoice>>) -> AttachPayment {
    AttachPayment {
        invoice: invoice.into(),
        ..Default::default()
    }
}

request_type!(CreateSubscription {
    customer: rt::Id<Customer>,
    items: Option<Vec<Item>>,
    description: rt::Clearable<String>,
    metadata: rt::Clearable<rt::Metadata>,
    tags: Option<Vec<String>>,
    cancel_at_period_end: Option<bool>,
    percent: Option<f64>,
    amount: Option<rt::Decimal>,
    billing_cycle_anchor: Option<Anchor>,
    collection_method: Option<Collection>,
});
rt::record! {
    CreateSubscription;
    0 => customer "customer" required;
    1 => items "items";
    2 => description "description";
    3 => metadata "metadata" clearable;
    4 => tags "tags";
    5 => cancel_at_period_end "cancel_at_period_end";
    6 => percent "percent";
    7 => amount "amount";
    8 => billing_cycle_anchor "billing_cycle_anchor";
    9 => collection_method "collection_method";
}
rt::request! {
    CreateSubscription -> Customer;
    "PostSubscriptions" Post "/v1/subscriptions" Form;
}

request_type!(ListCustomers {
    created: Option<Range>,
    email: Option<String>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
});
rt::record! {
    ListCustomers;
    0 => created "created" query;
    1 => email "email" query;
    2 => ending_before "ending_before" query;
    3 => expand "expand" query;
    4 => limit "limit" query;
    5 => starting_after "starting_after" query;
}
rt::request! {
    ListCustomers -> rt::List<Customer>;
    "GetCustomers" Get "/v1/customers" Query;
}
rt::list! { ListCustomers -> Customer; }

request_type!(SearchCustomers { query: String, limit: Option<i64>, page: Option<String>, });
rt::record! {
    SearchCustomers;
    0 => query "query" required query;
    1 => limit "limit" query;
    2 => page "page" query;
}
rt::request! {
    SearchCustomers -> rt::SearchResult<Customer>;
    "GetCustomersSearch" Get "/v1/customers/search" Query;
}
rt::list! { SearchCustomers -> Customer; }

request_type!(ListAccounts { limit: Option<i64>, closed: Option<bool>, });
rt::record! {
    ListAccounts;
    0 => limit "limit" query;
    1 => closed "closed" query;
}
rt::request! {
    ListAccounts -> rt::V2List<Customer>;
    "GetV2CoreAccounts" Get "/v2/core/accounts" Query;
}
rt::list! { ListAccounts -> Customer; }

request_type!(DeleteSubscription { subscription: rt::Id<Customer>, prorate: Option<bool>, });
rt::record! {
    DeleteSubscription;
    0 => subscription "subscription" required path;
    1 => prorate "prorate";
}
rt::request! {
    DeleteSubscription -> Customer;
    "DeleteSubscriptions" Delete "/v1/subscriptions/{subscription}" Query;
}

request_type!(CreateAccount {
    display_name: rt::Clearable<String>,
    count: Option<rt::Int64>,
    metadata: rt::Clearable<rt::Metadata>,
    include: Option<Vec<String>>,
});
rt::record! {
    CreateAccount;
    0 => display_name "display_name";
    1 => count "count";
    2 => metadata "metadata" clearable;
    3 => include "include";
}
rt::request! {
    CreateAccount -> Customer;
    "PostV2CoreAccounts" Post "/v2/core/accounts" Json;
}

request_type!(UploadFile { file: rt::File, purpose: String, file_link_data: Option<Item>, });
rt::record! {
    UploadFile;
    0 => file "file" required;
    1 => purpose "purpose" required;
    2 => file_link_data "file_link_data";
}
rt::request! {
    UploadFile -> Customer;
    "PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com/";
}

request_type!(QuotePdf { quote: String });
rt::record! {
    QuotePdf;
    0 => quote "quote" required path;
}
rt::request! {
    QuotePdf -> rt::Bytes;
    "GetQuotesQuotePdf" Get "/v1/quotes/{quote}/pdf" Query server "https://files.stripe.com/";
}
