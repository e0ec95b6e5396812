//! JSON read by a reader that shares nothing with serde_json, and that rounds and refuses nothing.

use serde_json::{Map, Value};

/// The value of a text. A number is a string of its digits and its power of ten, behind `#`; a string is behind `$`, with
/// halves of surrogate pairs as their escapes.
pub fn read(json: &str) -> Result<Value, String> {
    let mut reader = Reader {
        bytes: json.as_bytes(),
        at: 0,
    };
    let value = reader.value()?;
    reader.space();
    match reader.at == json.len() {
        true => Ok(value),
        false => Err(format!("more at {}", reader.at)),
    }
}

struct Reader<'j> {
    bytes: &'j [u8],
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Result<Value, String> {
        self.space();
        match self.bytes.get(self.at) {
            Some(b'{') => {
                let mut fields = Map::new();
                self.items(b'}', |reader| {
                    reader.space();
                    let name = reader.string()?;
                    reader.space();
                    reader.take(b":")?;
                    fields.insert(name, reader.value()?);
                    Ok(())
                })?;
                Ok(Value::Object(fields))
            }
            Some(b'[') => {
                let mut items = Vec::new();
                self.items(b']', |reader| {
                    items.push(reader.value()?);
                    Ok(())
                })?;
                Ok(Value::Array(items))
            }
            Some(b'"') => Ok(format!("${}", self.string()?).into()),
            Some(b'n') => self.take(b"null").map(|()| Value::Null),
            Some(b't') => self.take(b"true").map(|()| true.into()),
            Some(b'f') => self.take(b"false").map(|()| false.into()),
            Some(_) => self.number().map(Value::from),
            None => Err("the end".to_owned()),
        }
    }

    fn items(
        &mut self,
        end: u8,
        mut item: impl FnMut(&mut Self) -> Result<(), String>,
    ) -> Result<(), String> {
        self.at += 1;
        self.space();
        if self.bytes.get(self.at) == Some(&end) {
            self.at += 1;
            return Ok(());
        }
        loop {
            item(self)?;
            self.space();
            self.at += 1;
            match self.bytes.get(self.at - 1) {
                Some(byte) if *byte == end => return Ok(()),
                Some(b',') => {}
                _ => return Err(format!("no comma at {}", self.at)),
            }
        }
    }

    fn string(&mut self) -> Result<String, String> {
        self.take(b"\"")?;
        let mut units = Vec::new();
        let mut plain = Vec::new();
        loop {
            let byte = *self.bytes.get(self.at).ok_or("an open string")?;
            self.at += 1;
            if matches!(byte, b'"' | b'\\') {
                let text = std::str::from_utf8(&plain).map_err(|error| error.to_string())?;
                units.extend(text.encode_utf16());
                plain.clear();
            }
            match byte {
                b'"' => break,
                b'\\' => units.push(self.escape()?),
                0..0x20 => return Err("a control character".to_owned()),
                _ => plain.push(byte),
            }
        }
        let chars = char::decode_utf16(units).map(|unit| match unit {
            Ok('\\') => "\\\\".to_owned(),
            Ok(char) => char.to_string(),
            Err(half) => format!("\\u{:x}", half.unpaired_surrogate()),
        });
        Ok(chars.collect())
    }

    fn escape(&mut self) -> Result<u16, String> {
        let byte = self.bytes.get(self.at).ok_or("an open escape")?;
        self.at += 1;
        Ok(match byte {
            b'n' => 10,
            b't' => 9,
            b'r' => 13,
            b'b' => 8,
            b'f' => 12,
            b'"' | b'\\' | b'/' => (*byte).into(),
            b'u' => {
                let digits = self.bytes.get(self.at..self.at + 4).ok_or("digits")?;
                self.at += 4;
                let digits = std::str::from_utf8(digits).map_err(|error| error.to_string())?;
                if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(format!("digits {digits}"));
                }
                u16::from_str_radix(digits, 16).map_err(|error| error.to_string())?
            }
            _ => return Err("an escape".to_owned()),
        })
    }

    fn number(&mut self) -> Result<String, String> {
        let start = self.at;
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        let sign = if self.at > start { "-" } else { "" };
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return Err("a zero too many".to_owned());
        }
        let mut part = String::new();
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            part = self.digits()?;
        }
        let mut exponent = 0;
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            let minus = self.bytes.get(self.at) == Some(&b'-');
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            let digits: i128 = self.digits()?.parse().unwrap_or(i128::MAX / 4);
            exponent = if minus { -digits } else { digits };
        }
        let all = format!("{whole}{part}");
        let digits = all.trim_end_matches('0');
        exponent += (all.len() - digits.len()) as i128 - part.len() as i128;
        match digits.trim_start_matches('0') {
            "" => Ok(format!("#{sign}0")),
            digits => Ok(format!("#{sign}{digits}e{exponent}")),
        }
    }

    fn digits(&mut self) -> Result<String, String> {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|byte| !byte.is_ascii_digit());
        let digits = &rest[..end.unwrap_or(rest.len())];
        self.at += digits.len();
        match digits.is_empty() {
            true => Err(format!("no digit at {}", self.at)),
            false => Ok(digits.iter().copied().map(char::from).collect()),
        }
    }

    fn take(&mut self, text: &[u8]) -> Result<(), String> {
        let fits = self.bytes[self.at.min(self.bytes.len())..].starts_with(text);
        self.at += text.len();
        match fits {
            true => Ok(()),
            false => Err(format!("at {}", self.at)),
        }
    }

    fn space(&mut self) {
        let space = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let rest = self.bytes.iter().skip(self.at);
        self.at += rest.take_while(space).count();
    }
}
