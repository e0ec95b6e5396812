//! Connect: accounts of v1 and v2, an account link, a call on behalf of an account, a transfer.

use stripe_client::{
    Client, Error, RequestOptions, account_links, accounts, balance, transfers, v2::core,
};

pub(crate) async fn onboard(client: &Client) -> Result<(), Error> {
    let account = accounts::create()
        .country("DE")
        .email("a@example.com")
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
    println!("{}", link.url);
    let newer = core::accounts::create()
        .contact_email("a@example.com")
        .include([core::accounts::params::Include::Identity])
        .send(client)
        .await?;
    println!("{}", newer.id);
    let theirs = balance::retrieve()
        .with(RequestOptions::new().stripe_account(&account.id))
        .send(client)
        .await?;
    println!("{:?}", theirs.available.first().map(|amount| amount.amount));
    transfers::create("eur", &account.id)
        .amount(100)
        .send(client)
        .await?;
    Ok(())
}
