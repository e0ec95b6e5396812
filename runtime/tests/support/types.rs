//! Types and requests as the generator writes them.
use stripe_runtime as rt;

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

/// Parameters with a setter a row: `row setter: what it takes, the row;`.
macro_rules! params_type {
    ($name:ident; $($row:literal $setter:ident: $takes:ty, $wire:literal $($flag:ident)*: $ty:ty;)*) => {
        #[derive(Clone)]
        #[must_use]
        pub struct $name(rt::Params);
        rt::params! { $name; $($wire $($flag)*: $ty;)* }
        setters! { $name; $($row $setter: $takes;)* }
    };
}

/// The same of a request, after its output and its operation.
macro_rules! request_type {
    (
        $name:ident -> $output:ty; [$($operation:tt)*];
        $($row:literal $setter:ident: $takes:ty, $wire:literal $($flag:ident)*: $ty:ty;)*
    ) => {
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name(rt::Params, rt::RequestOptions);
        rt::request! { $name -> $output; $($operation)*; $($wire $($flag)*: $ty;)* }
        setters! { $name; $($row $setter: $takes;)* }
    };
}

macro_rules! setters {
    ($name:ident; $($row:literal $setter:ident: $takes:ty;)*) => {
        impl $name {
            $(pub fn $setter(mut self, value: impl Into<$takes>) -> Self {
                self.0 = self.0.set::<$takes>($row, value);
                self
            })*
            pub fn clear(mut self, row: usize) -> Self {
                self.0 = self.0.clear(row);
                self
            }
        }
    };
}

/// How a form's metadata is read: an entry can be unset.
type TextMap = rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;

params_type! {
    Range;
    0 gte: rt::Timestamp, "gte": i64;
    1 lt: rt::Timestamp, "lt": i64;
}
params_type! {
    Item;
    0 price: String, "price": String;
    1 quantity: i64, "quantity": i64;
    2 tax_rates: Vec<String>, "tax_rates": rt::Clearable<Vec<String>>;
    3 metadata: rt::Metadata, "metadata": TextMap;
}

request_type! {
    AttachPayment -> Invoice;
    ["PostInvoicesInvoiceAttachPayment" Post "/v1/invoices/{invoice}/attach_payment" Form];
    0 invoice: rt::Id<Invoice>, "invoice" required path: String;
    1 expand: Vec<String>, "expand": Vec<String>;
    2 payment_intent: rt::Id<Customer>, "payment_intent": String;
}
pub fn attach_payment(invoice: impl Into<rt::Id<Invoice>>) -> AttachPayment {
    AttachPayment::default().invoice(invoice)
}

request_type! {
    CreateSubscription -> Customer;
    ["PostSubscriptions" Post "/v1/subscriptions" Form];
    0 customer: rt::Id<Customer>, "customer" required: String;
    1 items: Vec<Item>, "items": Vec<Item>;
    2 description: String, "description": rt::Clearable<String>;
    3 metadata: rt::Metadata, "metadata": TextMap;
    4 tags: Vec<String>, "tags": Vec<String>;
    5 cancel_at_period_end: bool, "cancel_at_period_end": bool;
    6 percent: f64, "percent": f64;
    7 amount: rt::Decimal, "amount": String;
    8 billing_cycle_anchor: Anchor, "billing_cycle_anchor": Anchor;
    9 collection_method: Collection, "collection_method": rt::Clearable<Collection>;
    10 shipping: Item, "shipping": rt::Clearable<Item>;
}

request_type! {
    ListCustomers -> rt::List<Customer>;
    ["GetCustomers" Get "/v1/customers" Query];
    0 created: Range, "created" query: Range;
    1 email: String, "email" query: String;
    2 ending_before: String, "ending_before" query: String;
    3 expand: Vec<String>, "expand" query: Vec<String>;
    4 limit: i64, "limit" query: i64;
    5 starting_after: String, "starting_after" query: String;
}
rt::list! { ListCustomers -> Customer; }

request_type! {
    SearchCustomers -> rt::SearchResult<Customer>;
    ["GetCustomersSearch" Get "/v1/customers/search" Query];
    0 query: String, "query" required query: String;
    1 limit: i64, "limit" query: i64;
    2 page: String, "page" query: String;
}
rt::list! { SearchCustomers -> Customer; }

request_type! {
    ListAccounts -> rt::V2List<Customer>;
    ["GetV2CoreAccounts" Get "/v2/core/accounts" Query];
    0 limit: i64, "limit" query: i64;
    1 closed: bool, "closed" query: bool;
}
rt::list! { ListAccounts -> Customer; }

request_type! {
    DeleteSubscription -> Customer;
    ["DeleteSubscriptions" Delete "/v1/subscriptions/{subscription}" Query];
    0 subscription: rt::Id<Customer>, "subscription" required path: String;
    1 prorate: bool, "prorate": bool;
}

request_type! {
    CreateAccount -> Customer;
    ["PostV2CoreAccounts" Post "/v2/core/accounts" Json];
    0 display_name: String, "display_name": rt::Clearable<String>;
    1 count: rt::Int64, "count": rt::Int64;
    2 metadata: rt::Metadata, "metadata": rt::Clearable<rt::Metadata>;
    3 include: Vec<String>, "include": Vec<String>;
}

request_type! {
    UploadFile -> Customer;
    ["PostFiles" Post "/v1/files" Multipart server "https://files.stripe.com/"];
    0 file: rt::File, "file" required: rt::File;
    1 purpose: String, "purpose" required: String;
    2 file_link_data: Item, "file_link_data": Item;
}

request_type! {
    QuotePdf -> rt::Bytes;
    ["GetQuotesQuotePdf" Get "/v1/quotes/{quote}/pdf" Query server "https://files.stripe.com/"];
    0 quote: String, "quote" required path: String;
}
