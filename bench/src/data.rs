//! What is encoded and decoded.
use serde_json::{Value, json};

use crate::Failed;

/// An invoice as Stripe sends it, 4 KB with its line breaks.
pub const INVOICE: &str = include_str!("../../conformance/data/attach_payment.response.json");

/// JSON without its spaces and line breaks.
pub fn compact(json: &str) -> Result<String, Failed> {
    Ok(serde_json::from_str::<Value>(json)?.to_string())
}

/// The invoice as the contract has it: with what the contract requires and the example lacks, since strict decoders read no
/// other, and without what the contract doesn't know, which derives skip and the client keeps.
pub fn valid_invoice() -> Result<String, Failed> {
    let mut invoice: Value = serde_json::from_str(INVOICE)?;
    invoice["amount_paid_off_stripe"] = 0.into();
    invoice["lines"]["data"][0]["subtotal"] = 1299.into();
    if let Some(fields) = invoice.as_object_mut() {
        fields.retain(|name, _| !matches!(name.as_str(), "redaction" | "transfer_data"));
    }
    Ok(serde_json::to_string_pretty(&invoice)?)
}

/// A page of a hundred of this invoice.
pub fn page(invoice: &str) -> Result<String, Failed> {
    let mut invoices = Vec::new();
    for number in 0..100 {
        let mut invoice: Value = serde_json::from_str(invoice)?;
        invoice["id"] = format!("in_{number:024}").into();
        invoices.push(invoice);
    }
    let page = json!({"object": "list", "data": invoices, "has_more": true, "url": "/v1/invoices"});
    Ok(serde_json::to_string_pretty(&page)?)
}

/// An event about this invoice.
pub fn event(invoice: &str) -> Result<String, Failed> {
    let invoice: Value = serde_json::from_str(invoice)?;
    let event = json!({
        "id": "evt_1NG8Du2eZvKYlo2CUI79vXWy",
        "object": "event",
        "api_version": "2026-05-27.dahlia",
        "created": 1_686_089_970,
        "data": {"object": invoice, "previous_attributes": {"status": "draft"}},
        "livemode": false,
        "pending_webhooks": 1,
        "request": {"id": "req_1NG8Du2eZvKYlo", "idempotency_key": "0f9e9a57-1111-4111-8111-111111111111"},
        "type": "invoice.updated",
    });
    Ok(serde_json::to_string_pretty(&event)?)
}

/// The parameters of a Checkout Session: items, prices made on the spot, metadata, an address.
pub fn checkout() -> Value {
    let items: Vec<_> = (0..5).map(item).collect();
    json!({
        "mode": "payment",
        "customer": "cus_9s6XKzkNRiz8i3",
        "client_reference_id": "order 6735 / spring",
        "success_url": "https://example.com/thanks?session={CHECKOUT_SESSION_ID}",
        "cancel_url": "https://example.com/cart",
        "allow_promotion_codes": true,
        "expand": ["line_items", "payment_intent.latest_charge"],
        "line_items": items,
        "metadata": {"order_id": "6735", "cart": "spring sale"},
        "payment_intent_data": {
            "description": "Order 6735, spring sale",
            "metadata": {"order_id": "6735"},
            "shipping": {
                "name": "Zoë Müller",
                "phone": "+49 30 901820",
                "address": {
                    "line1": "Straße des 17. Juni 135",
                    "line2": "c/o Hof 3",
                    "city": "Berlin",
                    "postal_code": "10623",
                    "country": "DE",
                },
            },
        },
    })
}

fn item(number: u32) -> Value {
    json!({
        "quantity": number + 1,
        "tax_rates": ["txr_1Nj5c82eZvKYlo2C", "txr_1Nj5c92eZvKYlo2C"],
        "adjustable_quantity": {"enabled": true, "minimum": 1, "maximum": 20},
        "price_data": {
            "currency": "eur",
            "unit_amount": 1299 + i64::from(number),
            "tax_behavior": "exclusive",
            "product_data": {
                "name": format!("T-shirt, size {number}"),
                "description": "100 % cotton & made to last",
                "images": [format!("https://example.com/shirts/{number}.png")],
                "metadata": {"sku": format!("shirt-{number}"), "shelf": "B 12"},
            },
        },
    })
}
