//! Types and requests as the generator writes them.
use stripe_runtime as rt;

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
