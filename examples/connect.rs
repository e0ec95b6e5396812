//! Connect: an account is made and sent to its onboarding, and calls are made on its behalf.

use stripe_client::v2::core;
use stripe_client::{
    Client, account_links, accounts, balance, charges, payment_intents, transfers,
};

#[tokio::main]
async fn main() -> examples::Result<()> {
    run(&examples::client()?).await
}

pub async fn run(client: &Client) -> examples::Result<()> {
    let account = accounts::create()
        .country("DE")
        .email("seller@example.com")
        .send(client)
        .await?;
    let link = account_links::create(
        &account.id,
        account_links::params::AccountLinkType::AccountOnboarding,
    )
    .refresh_url("https://example.com/again")
    .return_url("https://example.com/done")
    .send(client)
    .await?;
    println!("{} signs up at {}", account.id, link.url);

    // On behalf of the account: everything by this client is its own. It shares the other's connections.
    let theirs = client.for_account(&account.id);
    let has = balance::retrieve().send(&theirs).await?;
    for available in &has.available {
        println!("{}", available.currency.money(available.amount));
    }
    let mut all = charges::list().limit(100).items(&theirs);
    while let Some(charge) = all.next().await {
        println!("{}", charge?.amount);
    }

    // A payment to us, of which the account gets its part at once; and money that it gets by hand.
    let destination = payment_intents::params::CreateTransferData::new(&account.id).amount(1800);
    let payment = payment_intents::create(2000, "eur")
        .payment_method_types(["card"])
        .payment_method("pm_card_visa")
        .transfer_data(destination)
        .confirm(true)
        .send(client)
        .await?;
    println!("{} is {}", payment.id, payment.status);
    transfers::create("eur", &account.id)
        .amount(100)
        .send(client)
        .await?;

    let newer = core::accounts::create()
        .contact_email("seller@example.com")
        .include([core::accounts::params::Include::Identity])
        .send(client)
        .await?;
    println!("{} is an account of v2", newer.id);
    Ok(())
}
