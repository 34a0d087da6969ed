using System.Security.Cryptography;
using System.Text;
using GatheringPlanner.App.Publishing;
using GatheringPlanner.Domain.Plans;

namespace GatheringPlanner.App.Review;

/// <summary>Tells whether two versions say the same, word for word and minute for minute.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of everything the plan holds, as 64 hexadecimal digits. Plans keep their parts in the order of their ids, so equal plans are equal text.</summary>
    public static string Of(GatheringPlan plan) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(PlanJson.Write(plan))));
}
