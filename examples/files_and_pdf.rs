//! Files: evidence is uploaded and linked to, and a quote's PDF goes to disk as it comes.

use std::io::Write as _;
use std::path::Path;

use stripe_client::{Client, FileUpload, disputes, file_links, files, quotes};

#[tokio::main]
async fn main() -> examples::Result<()> {
    let [receipt, dispute, quote] = arguments()?;
    run(&examples::client()?, Path::new(&receipt), &dispute, &quote).await
}

fn arguments() -> examples::Result<[String; 3]> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    arguments
        .try_into()
        .map_err(|_| "say which: files_and_pdf RECEIPT.pdf dp_... qt_...".into())
}

pub async fn run(
    client: &Client,
    receipt: &Path,
    dispute: &str,
    quote: &str,
) -> examples::Result<()> {
    // Read while it is sent, never whole into memory; a second attempt reads it again.
    let file = files::create(
        FileUpload::from_path(receipt),
        files::params::FilePurpose::DisputeEvidence,
    )
    .send(client)
    .await?;
    let link = file_links::create(&file.id).send(client).await?;
    println!("{} is at {:?}", file.id, link.url);

    let evidence = disputes::params::Evidence::new()
        .receipt(&file.id)
        .customer_name("Jenny Rosen");
    let dispute = disputes::update(dispute)
        .evidence(evidence)
        .submit(true)
        .send(client)
        .await?;
    println!("{} is {}", dispute.id, dispute.status);

    // `quotes::pdf(quote).send(client)` gives all of it at once, up to 64 MiB.
    let mut pdf = client.stream(&quotes::pdf(quote)).await?;
    let mut to = std::fs::File::create(receipt.with_file_name("quote.pdf"))?;
    while let Some(chunk) = pdf.chunk().await {
        to.write_all(&chunk?)?;
    }
    Ok(())
}
