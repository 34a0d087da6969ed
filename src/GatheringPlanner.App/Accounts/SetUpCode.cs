using System.Security.Cryptography;
using System.Text;

namespace GatheringPlanner.App.Accounts;

/// <summary>
/// The code that opens the first account of a new planner. It is told in the log, where only who runs the planner reads; it works once and not for long.
/// Kept in memory only: the next start makes another.
/// </summary>
public sealed class SetUpCode(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>Without letters and digits that look alike.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>More than 128 bits.</summary>
    private const int Length = 30;
    private const int Group = 5;

    private volatile Issued? _issued;

    /// <summary>Nobody has an account yet, and a code was given out, be it still good or not.</summary>
    public bool IsWanted => _issued is not null;

    /// <summary>Makes a code; the one before is void.</summary>
    public string Issue()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        _issued = new(Hash(code), time.GetUtcNow() + Lifetime);
        return string.Join('-', code.Chunk(Group).Select(x => new string(x)));
    }

    /// <summary>The code is the one in the log, as people type it, and not too old.</summary>
    public bool Fits(string? typed) =>
        _issued is { } issued && time.GetUtcNow() < issued.Until && CryptographicOperations.FixedTimeEquals(issued.Hash, Hash(Plain(typed)));

    public void Withdraw() => _issued = null;

    private static string Plain(string? typed) => new([.. (typed ?? "").Where(char.IsLetterOrDigit).Take(Length + 1).Select(char.ToUpperInvariant)]);

    private static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));

    private sealed record Issued(byte[] Hash, DateTimeOffset Until);
}
