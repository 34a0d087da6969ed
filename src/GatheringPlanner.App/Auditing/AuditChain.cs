using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GatheringPlanner.App.Auditing;

/// <summary>
/// Every record holds the hash of the one before. Whoever changes one has to make all later hashes anew, and then they are not the ones that
/// were noted elsewhere.
/// </summary>
public static class AuditChain
{
    /// <summary>What stands before the first record.</summary>
    public static string Start { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    public static AuditRecord Next(AuditHead head, AuditNote note) => new(head.Count + 1, head.Hash, HashOf(head.Hash, note)) { Note = note };

    /// <summary>Lengths go in with the texts, so that no two notes run into one.</summary>
    public static string HashOf(string previous, AuditNote note)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string?[] fields =
        [
            previous,
            note.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            note.Who.Value,
            note.Plan?.ToString(),
            note.Action,
            note.Sentence,
            note.Subject?.Value,
            note.Outcome.ToString(),
            note.Revision?.ToString(CultureInfo.InvariantCulture),
        ];
        foreach (var field in fields) Append(hash, field);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
