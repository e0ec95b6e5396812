//! Types as the generator writes them, small but with every kind of field.
#![allow(dead_code, missing_docs, unreachable_pub)]

use std::collections::BTreeMap;

use stripe_runtime as rt;

#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    Draft,
    Open,
    Paid,
    Unknown(String),
}
rt::open_enum! {
    Status;
    0 => Draft "draft";
    1 => Open "open";
    2 => Paid "paid";
}

#[non_exhaustive]
pub struct Address {
    pub city: Option<String>,
    pub r#type: Option<String>,
    pub line1: String,
    pub extra: rt::Extra,
}
rt::record! {
    Address;
    0 => city "city";
    1 => r#type "type";
    2 => line1 "line1" required sensitive;
}

#[non_exhaustive]
pub struct Empty {
    pub extra: rt::Extra,
}
rt::record! {
    Empty;
}

#[non_exhaustive]
pub struct Customer {
    pub id: rt::Id<Customer>,
    pub address: Option<Box<Address>>,
    pub balance: Option<i64>,
    pub default_source: Option<rt::Expandable<Source>>,
    pub invoices: Option<rt::List<Invoice>>,
    pub metadata: Option<rt::Metadata>,
    pub extra: rt::Extra,
}
rt::record! {
    Customer;
    const "object" = Str("customer");
    0 => id "id" required;
    1 => address "address";
    2 => balance "balance";
    3 => default_source "default_source";
    4 => invoices "invoices";
    5 => metadata "metadata";
}

#[non_exhaustive]
pub struct DeletedCustomer {
    pub id: rt::Id<Customer>,
    pub extra: rt::Extra,
}
rt::record! {
    DeletedCustomer;
    const "object" = Str("customer");
    const "deleted" = Bool(true);
    0 => id "id" required;
}

#[non_exhaustive]
pub struct Card {
    pub id: rt::Id<Card>,
    pub last4: String,
    pub exp_month: i64,
    pub extra: rt::Extra,
}
rt::record! {
    Card;
    const "object" = Str("card");
    0 => id "id" required;
    1 => last4 "last4" required sensitive;
    2 => exp_month "exp_month" required;
}

#[non_exhaustive]
pub struct DeletedCard {
    pub id: rt::Id<Card>,
    pub deleted: bool,
    pub extra: rt::Extra,
}
rt::record! {
    DeletedCard;
    const "object" = Str("card");
    0 => id "id" required;
    1 => deleted "deleted" required;
}

#[non_exhaustive]
pub struct BankAccount {
    pub id: rt::Id<BankAccount>,
    pub currency: rt::Currency,
    pub extra: rt::Extra,
}
rt::record! {
    BankAccount;
    const "object" = Str("bank_account");
    0 => id "id" required;
    1 => currency "currency" required;
}

/// By tag, with a deleted arm beside one of the same text.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    BankAccount(Box<BankAccount>),
    Card(Box<Card>),
    DeletedCard(Box<DeletedCard>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Source by "object";
    0 => BankAccount(tag "bank_account");
    1 => Card(tag "card");
    2 => DeletedCard(deleted "card");
}

#[non_exhaustive]
pub struct Percent {
    pub percent: f64,
    pub name: Option<String>,
    pub extra: rt::Extra,
}
rt::record! {
    Percent;
    0 => percent "percent" required;
    1 => name "name";
}

#[non_exhaustive]
pub struct Fixed {
    pub amount: i64,
    pub name: Option<String>,
    pub extra: rt::Extra,
}
rt::record! {
    Fixed;
    0 => amount "amount" required;
    1 => name "name";
}

/// By shape and by kind of JSON.
#[derive(Clone)]
#[non_exhaustive]
pub enum Discount {
    Percent(Box<Percent>),
    Fixed(Box<Fixed>),
    None,
    Many(Vec<i64>),
    At(rt::Timestamp),
    Rate(f64),
    On(bool),
    Code(String),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Discount;
    0 => Percent(record);
    1 => Fixed(record);
    2 => None = text "none";
    3 => Many(list);
    4 => At(integer);
    5 => Rate(number);
    6 => On(boolean);
    7 => Code(string);
}

/// An enum or a map.
#[derive(Clone)]
#[non_exhaustive]
pub enum Limits {
    Named(Status),
    Each(BTreeMap<String, i64>),
    Unknown(Box<rt::Json>),
}
rt::union! {
    Limits;
    0 => Named(enumeration);
    1 => Each(map);
}

#[non_exhaustive]
pub struct LineItem {
    pub id: rt::Id<LineItem>,
    pub amount: i64,
    pub discounts: Vec<Discount>,
    pub sources: BTreeMap<String, Source>,
    pub tags: Option<Vec<Option<String>>>,
    pub matrix: Vec<Vec<i64>>,
    pub parent: Option<Box<LineItem>>,
    pub extra: rt::Extra,
}
rt::record! {
    LineItem;
    const "object" = Str("line_item");
    0 => id "id" required;
    1 => amount "amount" required;
    2 => discounts "discounts" required;
    3 => sources "sources" required;
    4 => tags "tags";
    5 => matrix "matrix" required;
    6 => parent "parent";
}

#[non_exhaustive]
pub struct Invoice {
    pub id: rt::Id<Invoice>,
    pub account_country: Option<String>,
    pub address: Address,
    pub amounts: BTreeMap<String, i64>,
    pub client_secret: Option<String>,
    pub count: rt::Int64,
    pub created: rt::Timestamp,
    pub currency: rt::Currency,
    pub customer: Option<rt::Expandable<Customer, DeletedCustomer>>,
    pub discount: Option<Discount>,
    pub empty: Option<Empty>,
    pub limits: Option<Limits>,
    pub lines: rt::List<LineItem>,
    pub livemode: bool,
    pub metadata: Option<rt::Metadata>,
    pub payload: rt::Json,
    pub rate: f64,
    pub ratio: Option<f64>,
    pub sources: Vec<rt::Expandable<Source>>,
    pub status: Option<Status>,
    pub kind: Status,
    pub extra: rt::Extra,
}
rt::record! {
    Invoice;
    const "object" = Str("invoice");
    const "version" = Int(2);
    0 => id "id" required;
    1 => account_country "account_country";
    2 => address "address" required;
    3 => amounts "amounts" required;
    4 => client_secret "client_secret" sensitive;
    5 => count "count" required;
    6 => created "created" required;
    7 => currency "currency" required;
    8 => customer "customer";
    9 => discount "discount";
    10 => empty "empty";
    11 => limits "limits";
    12 => lines "lines" required;
    13 => livemode "livemode" required;
    14 => metadata "metadata";
    15 => payload "payload" required;
    16 => rate "rate" required;
    17 => ratio "ratio";
    18 => sources "sources" required;
    19 => status "status";
    20 => kind "kind" required;
}

/// Parameters: what is cleared, and where they travel.
#[derive(Clone)]
pub struct UpdateInvoice(pub rt::Params);
rt::params! {
    UpdateInvoice;
    const "version" = Int(2);
    "invoice" required path: String;
    "description": rt::Clearable<String>;
    "due": rt::Clearable<i64>;
    "limit" query: i64;
    "address": Address;
    "status": Status;
    "discount": rt::Clearable<Discount>;
    "expand": Vec<String>;
    "token" sensitive: String;
}
