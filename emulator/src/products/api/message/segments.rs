//! The number of segments of a text message.

/// The characters of the GSM 7-bit alphabet.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                   ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// The characters of the extension table, which count as two.
const GSM_EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// The number of segments of a message: 160 characters fit in one, or 153 in each of
/// several; 70 and 67 if a character is outside of the GSM alphabet.
pub(super) fn segments(body: &str) -> usize {
    let places = body.chars().map(|letter| {
        if GSM.contains(letter) {
            Some(1)
        } else {
            GSM_EXTENSION.contains(letter).then_some(2)
        }
    });
    let gsm: Option<usize> = places.sum();
    let (length, alone, each) = match gsm {
        Some(length) => (length, 160, 153),
        None => (body.encode_utf16().count(), 70, 67),
    };
    if length <= alone {
        1
    } else {
        length.div_ceil(each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_gsm_alphabet_has_room_for_160_characters() {
        assert_eq!(segments(&"a".repeat(160)), 1);
        assert_eq!(segments(&"a".repeat(161)), 2);
        assert_eq!(segments(&"a".repeat(307)), 3);
        assert_eq!(segments(&"€".repeat(80)), 1);
        assert_eq!(segments(&"€".repeat(81)), 2);
    }

    #[test]
    fn any_other_character_leaves_room_for_70() {
        assert_eq!(segments(&"ł".repeat(70)), 1);
        assert_eq!(segments(&"ł".repeat(71)), 2);
        assert_eq!(segments(&"😀".repeat(35)), 1);
        assert_eq!(segments(""), 1);
    }
}
