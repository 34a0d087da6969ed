using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GatheringPlanner.App.Access;

/// <summary>The unguessable part of a link: 32 random bytes as 43 characters.</summary>
public static class LinkToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of a token, and looked for.</summary>
    public static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
